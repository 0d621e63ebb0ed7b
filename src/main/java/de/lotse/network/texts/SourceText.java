package de.lotse.network.texts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A German text as it is now.
 *
 * @param text empty if there is none
 * @param revision how often its meaning has changed, and one
 * @param changedAt when it last did
 */
record SourceText(String text, int revision, @Nullable Instant changedAt) {

    static final SourceText NONE = new SourceText("", SourceTexts.FIRST, null);

    boolean isEmpty() {
        return text.isEmpty();
    }
}
