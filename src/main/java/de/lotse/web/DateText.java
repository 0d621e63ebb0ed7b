package de.lotse.web;

import static de.lotse.web.Texts.t;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date as staff type it into one text field, either read or not. */
public sealed interface DateText {

    record Parsed(LocalDate date) implements DateText {}

    record Unreadable(String text) implements DateText {}

    /**
     * Reads {@code 1.2.26}, {@code 01.02.2026}, {@code 1.2.} (this year), {@code 2026-02-01}, {@code heute},
     * {@code morgen}, {@code gestern}, {@code +14} and {@code -3} (days from today) and the name of a weekday (the next
     * one, never today). Two digits of a year mean the one between 80 years ago and 19 years ahead, so that dates of
     * birth can be typed as well as deadlines.
     */
    static DateText parse(String text, LocalDate today) {
        try {
            return word(normalize(text), today)
                    .or(() -> offset(normalize(text), today))
                    .or(() -> iso(normalize(text)))
                    .or(() -> german(normalize(text), today))
                    .<DateText>map(Parsed::new)
                    .orElseGet(() -> new Unreadable(text));
        } catch (DateTimeException _) { // such as 31.2.2026
            return new Unreadable(text);
        }
    }

    private static String normalize(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "").toLowerCase(Locale.GERMANY);
    }

    private static Optional<LocalDate> word(String text, LocalDate today) {
        if (text.equals(t("web.day.today"))) return Optional.of(today);
        if (text.equals(t("web.day.tomorrow"))) return Optional.of(today.plusDays(1));
        if (text.equals(t("web.day.yesterday"))) return Optional.of(today.minusDays(1));
        for (var weekday : DayOfWeek.values()) {
            var name = weekday.getDisplayName(TextStyle.FULL, Locale.GERMANY);
            if (name.equalsIgnoreCase(text)) return Optional.of(today.with(TemporalAdjusters.next(weekday)));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> offset(String text, LocalDate today) {
        if (!Shapes.OFFSET.matcher(text).matches()) return Optional.empty();
        return Optional.of(today.plusDays(Long.parseLong(text)));
    }

    private static Optional<LocalDate> iso(String text) {
        return Shapes.ISO.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    }

    private static Optional<LocalDate> german(String text, LocalDate today) {
        var parts = Shapes.GERMAN.matcher(text);
        if (!parts.matches()) return Optional.empty();
        var year = parts.group("year");
        return Optional.of(LocalDate.of(
                year == null ? today.getYear() : fullYear(year, today.getYear()),
                Integer.parseInt(parts.group("month")),
                Integer.parseInt(parts.group("day"))));
    }

    private static int fullYear(String year, int thisYear) {
        if (year.length() == 4) return Integer.parseInt(year);
        var oldest = thisYear - 80;
        return oldest + Math.floorMod(Integer.parseInt(year) - oldest, 100);
    }
}

/** The spellings of a date, kept out of the public interface. */
final class Shapes {

    static final Pattern OFFSET = Pattern.compile("[+-]\\d{1,5}");
    static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    static final Pattern GERMAN =
            Pattern.compile("(?<day>\\d{1,2})\\.(?<month>\\d{1,2})(?:\\.(?<year>\\d{4}|\\d{2})?)?");

    private Shapes() {}
}
