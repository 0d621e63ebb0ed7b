package de.lotse.governance.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member wants to have corrected.
 *
 * @param about the title of the item; empty for the minutes as a whole
 * @param accepted null while nobody has answered
 */
record Objection(
        UUID id,
        String about,
        String text,
        String author,
        Instant madeAt,
        String answer,
        @Nullable Boolean accepted,
        @Nullable Instant answeredAt) {

    boolean isOpen() {
        return accepted == null;
    }

    /** Whether it was accepted and the minutes, last circulated then, still say what they said. */
    boolean isToBeWorkedIn(@Nullable Instant circulated) {
        return Boolean.TRUE.equals(accepted)
                && (circulated == null || answeredAt != null && circulated.isBefore(answeredAt));
    }
}
