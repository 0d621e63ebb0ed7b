package de.lotse.casework.access;

import de.lotse.audit.AccessLog.Action;
import java.time.Instant;
import java.util.UUID;

/** One time that somebody opened the case, changed it or was refused. */
record AccessRow(UUID id, Instant at, String person, String organisation, Action action) {}
