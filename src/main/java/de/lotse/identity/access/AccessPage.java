package de.lotse.identity.access;

import java.util.List;

/** Everybody who signs in. */
record AccessPage(List<Entrant> all) {}
