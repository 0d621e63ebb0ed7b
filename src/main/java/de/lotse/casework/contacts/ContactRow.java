package de.lotse.casework.contacts;

import java.time.LocalDate;
import java.util.UUID;

/** A line in the list of a case's contacts. */
record ContactRow(UUID id, LocalDate occurredOn, int minutes, String kind, String channel, String author) {}
