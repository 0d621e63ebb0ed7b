package de.lotse.casework.notes;

import java.time.Instant;
import java.util.UUID;

/**
 * One note as it is read.
 *
 * @param author name of the colleague who wrote it
 */
record CaseNote(UUID id, String author, Instant writtenAt, String text) {}
