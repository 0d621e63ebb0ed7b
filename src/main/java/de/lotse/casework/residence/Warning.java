package de.lotse.casework.residence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something about a person's residence or livelihood that somebody has to act on.
 *
 * @param code of the title or of the domain that it is about
 * @param day the last covered day before a gap, the day of the review, or the first day of what is not confirmed
 * @param gap the days without cover; null where the warning is not about a gap
 */
record Warning(
        Kind kind, String code, LocalDate day, @Nullable Period gap) {

    /** What it is about; the sentence stands in the message bundle. */
    enum Kind {
        TITLE_ENDS,
        TITLE_ENDED,
        LIVELIHOOD_ENDS,
        LIVELIHOOD_ENDED,
        REVIEW,
        UNCONFIRMED;

        boolean isAboutTitle() {
            return this == TITLE_ENDS || this == TITLE_ENDED || this == REVIEW;
        }

        /** Whether the gap is already open. */
        boolean isOpen() {
            return this == TITLE_ENDED || this == LIVELIHOOD_ENDED;
        }
    }
}
