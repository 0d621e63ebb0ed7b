package de.lotse.web;

import static de.lotse.web.Texts.t;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads what was typed into single fields. What cannot be read becomes an error at its field, and the form goes back with
 * everything in it.
 */
public final class Reading {

    private final LocalDate today;
    private final Errors errors = Errors.none();

    public Reading(LocalDate today) {
        this.today = today;
    }

    public Errors errors() {
        return errors;
    }

    /** A day that may be left out; empty as well if it cannot be read. */
    public Optional<LocalDate> date(String field, String text) {
        if (text.isBlank()) return Optional.empty();
        return switch (DateText.parse(text, today)) {
            case DateText.Parsed(var day) -> Optional.of(day);
            case DateText.Unreadable unreadable -> {
                errors.reject(field, t("web.reading.date"));
                yield Optional.empty();
            }
        };
    }

    /** A day that has to be given; today stands in for one that is missing or unreadable, next to the error. */
    public LocalDate requiredDate(String field, String text) {
        if (text.isBlank()) errors.reject(field, t("web.reading.dateMissing"));
        return date(field, text).orElse(today);
    }

    /** A day to come that has to be given, as {@link DayAhead} reads it; today stands in for one that is missing or unreadable. */
    public LocalDate requiredDayAhead(String field, String text) {
        if (text.isBlank()) {
            errors.reject(field, t("web.reading.dateMissing"));
            return today;
        }
        var day = DayAhead.parse(text, today);
        if (day.isEmpty()) errors.reject(field, t("web.reading.dayAhead"));
        return day.orElse(today);
    }

    /** A whole number within bounds; the lower bound stands in for one that is missing or unreadable. */
    public int number(String field, String text, int from, int to) {
        try {
            var number = Integer.parseInt(text.strip());
            if (number >= from && number <= to) return number;
        } catch (NumberFormatException notANumber) {
            // said below, in the same words as for a number that is out of bounds
        }
        errors.reject(field, t("web.reading.number", from, to));
        return from;
    }

    public String text(String field, String text, int longest, String missing) {
        if (text.isBlank()) errors.reject(field, missing);
        return optionalText(field, text, longest);
    }

    public String optionalText(String field, String text, int longest) {
        if (text.length() > longest) errors.reject(field, t("web.reading.long", longest, text.length()));
        return text;
    }
}
