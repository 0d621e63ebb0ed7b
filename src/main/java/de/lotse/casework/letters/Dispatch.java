package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How a letter left the house.
 *
 * @param to in words; empty when the letter was struck out
 */
record Dispatch(LocalDate on, How how, String to, Instant recordedAt, String by) {

    String label() {
        return how.label();
    }

    /** Post, registered post, … */
    enum How {
        POST,
        REGISTERED,
        HANDED_OVER,
        LETTER_BOX,
        FAX,
        EMAIL,
        PORTAL;

        String label() {
            return t("casework.letters.how." + this);
        }
    }
}
