package de.lotse.casework.conferences;

import java.time.Instant;

/** What was added to finished minutes, because something in them is wrong or was missing. */
record Addendum(String text, Instant at) {}
