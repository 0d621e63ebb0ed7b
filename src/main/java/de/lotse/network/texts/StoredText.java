package de.lotse.network.texts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A translation as it is kept.
 *
 * @param sourceRevision the count of the German text it was made from
 * @param reviewedBy name of whoever compared it with that text, empty if nobody has
 */
record StoredText(
        String text,
        TextOrigin origin,
        int sourceRevision,
        String reviewedBy,
        @Nullable Instant reviewedAt,
        Instant changedAt) {

    TranslationState state(int currentRevision) {
        return TranslationState.of(sourceRevision, currentRevision, origin, reviewedAt != null);
    }
}
