package de.lotse.casework.notes;

import java.time.Instant;
import java.util.UUID;

/**
 * One note as it is read.
 *
 * @param author name of the colleague who wrote it
 * @param sealed whether it lies in a protected area
 * @param mine whether the acting person wrote it
 */
record CaseNote(UUID id, String author, Instant writtenAt, String text, boolean sealed, boolean mine) {}
