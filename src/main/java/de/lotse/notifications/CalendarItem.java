package de.lotse.notifications;

import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of somebody's calendar outside of Lotse: that there is something, when and in which room, and nothing about whom.
 *
 * @param id stays the same when the thing changes
 * @param title a general word, such as "Termin"
 * @param from an {@link Instant}, or a {@link java.time.LocalDate} for what has a day only
 * @param to of the same kind; null for a day
 * @param changes how often it was changed (RFC 5545, SEQUENCE)
 * @param cancelled whether it does not take place
 */
public record CalendarItem(
        UUID id, String title, Temporal from, @Nullable Temporal to, String room, int changes, boolean cancelled) {}
