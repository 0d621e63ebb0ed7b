package de.lotse.notifications.feed;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a calendar program may ask for one's calendar.
 *
 * @param madeAt null if none may
 * @param usedOn the last day on which one did
 */
public record FeedStand(
        @Nullable Instant madeAt,
        @Nullable Instant expiresAt,
        @Nullable LocalDate usedOn) {

    static final FeedStand NONE = new FeedStand(null, null, null);
}
