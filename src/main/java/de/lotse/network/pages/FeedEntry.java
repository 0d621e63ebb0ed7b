package de.lotse.network.pages;

import de.lotse.network.texts.ShownText;
import java.time.Instant;
import java.util.UUID;

/** An offer that is new or has changed. */
record FeedEntry(
        UUID id, ShownText name, ShownText description, String provider, Instant createdAt, Instant changedAt) {

    private static final int SHORT = 500;

    String summary() {
        var text = description.isEmpty() ? provider : provider + ": " + description.text();
        if (text.codePointCount(0, text.length()) <= SHORT) return text;
        return text.substring(0, text.offsetByCodePoints(0, SHORT)) + " …";
    }
}
