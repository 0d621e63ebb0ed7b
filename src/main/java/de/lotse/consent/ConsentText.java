package de.lotse.consent;

import de.lotse.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of what is explained to the person: information sheet and declaration in one. It never changes.
 *
 * @param plain whether it is in plain language
 * @param body paragraphs, one a line; a line that begins with {@code "# "} is a heading, with {@code "- "} a point of a list
 * @param shipped whether it came with Lotse; otherwise the municipality has written it
 * @param released when somebody has last found it to say the same as a German text; null while nobody has
 */
public record ConsentText(
        UUID id,
        String language,
        boolean plain,
        int version,
        String title,
        String body,
        LocalDate validFrom,
        boolean shipped,
        @Nullable Released released) {

    /** In this one the others have their source: it needs no release. */
    public boolean isSource() {
        return language.equals("de") && !plain;
    }

    /** What the printed sheet says, unless this is true: that nobody has checked the translation. */
    public boolean isReviewed() {
        return isSource() || (released != null && !released.stale());
    }

    /** Language and manner in one word: {@code de-plain} for plain German. */
    public String code() {
        return plain ? language + "-plain" : language;
    }

    /** @param stale whether there is a newer German text than the one that it was compared with */
    public record Released(UserId by, Instant at, boolean stale) {}
}
