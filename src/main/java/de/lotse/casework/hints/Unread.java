package de.lotse.casework.hints;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What was written with a hint, for the second person of the organisation who reads it before it leaves. Which case it is about, and from
 * what in it the hint was made, is not in here: she need not know the case.
 *
 * @param barrier code of barrier_type
 * @param author by name
 */
record Unread(UUID signal, String barrier, String text, UUID authorId, String author, LocalDate on) {}
