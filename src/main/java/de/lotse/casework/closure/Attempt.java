package de.lotse.casework.closure;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import java.time.LocalDate;

/**
 * That somebody tried in vain to reach a person.
 *
 * @param kind in words, with the way in which it was tried
 * @param by name of the colleague; empty for an account that is gone
 */
record Attempt(LocalDate on, String kind, String by) {

    String words() {
        return by.isEmpty()
                ? t("casework.closure.attempt", date(on), kind)
                : t("casework.closure.attempt.by", date(on), kind, by);
    }
}
