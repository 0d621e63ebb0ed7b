package de.lotse.notifications.mails;

import java.time.Duration;
import java.util.List;

/** How long the outboxes wait after a mail server has not taken something, and when they give up. */
final class Retry {

    static final Duration CLAIM = Duration.ofMinutes(2);
    static final Duration PATIENCE = Duration.ofDays(3);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    private Retry() {}

    /** @param attempts how often it was tried, from 1 */
    static Duration pause(int attempts) {
        return PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
    }
}
