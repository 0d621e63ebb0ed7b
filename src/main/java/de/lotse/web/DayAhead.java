package de.lotse.web;

import static de.lotse.web.Texts.t;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day to come, as people say it: {@code morgen}, {@code übermorgen}, {@code in 2 Wochen}, {@code Fr}, {@code nächsten Freitag},
 * {@code nächste Woche} (its Monday), {@code Monatsende}, and everything that {@link DateText} reads. Without a year, a day is the next one
 * of its name: {@code 12.3.} in November means March of the next year.
 */
public final class DayAhead {

    private static final Pattern SPAN = Pattern.compile("(\\p{L}+|\\d{1,3}) ?(\\p{L}+)");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("\\d{1,2}\\. ?\\d{1,2}\\.?");
    private static final String SHORT = "\\.$";

    private DayAhead() {}

    /** Empty for what is no day. */
    public static Optional<LocalDate> parse(String text, LocalDate today) {
        var words = text.strip().toLowerCase(Locale.GERMANY).replaceAll("[\\s\\u00a0]+", " ");
        var bare = without(words, "web.day.before");
        return named(bare, today)
                .or(() -> span(without(bare, "web.day.in"), today))
                .or(() -> written(bare, today));
    }

    private static Optional<LocalDate> named(String text, LocalDate today) {
        if (text.equals(t("web.day.afterTomorrow"))) return Optional.of(today.plusDays(2));
        if (isOneOf(text, "web.day.nextWeek")) return Optional.of(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        if (isOneOf(text, "web.day.endOfMonth")) return Optional.of(today.with(TemporalAdjusters.lastDayOfMonth()));
        var shortened = text.replaceFirst(SHORT, "");
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> name(day, TextStyle.FULL).equals(text)
                        || name(day, TextStyle.SHORT).equals(shortened))
                .findFirst()
                .map(day -> today.with(TemporalAdjusters.next(day)));
    }

    private static String name(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, Locale.GERMANY)
                .toLowerCase(Locale.GERMANY)
                .replaceFirst(SHORT, "");
    }

    private static Optional<LocalDate> span(String text, LocalDate today) {
        var span = SPAN.matcher(text);
        if (!span.matches()) return Optional.empty();
        var count = count(span.group(1));
        if (count.isEmpty()) return Optional.empty();
        return unit(span.group(2)).map(unit -> today.plus(count.get(), unit));
    }

    private static Optional<Integer> count(String word) {
        if (Character.isDigit(word.charAt(0))) return Optional.of(Integer.parseInt(word));
        for (var pair : words("web.day.numbers")) {
            var parts = pair.split("=", 2);
            if (parts[0].equals(word)) return Optional.of(Integer.parseInt(parts[1]));
        }
        return Optional.empty();
    }

    private static Optional<ChronoUnit> unit(String word) {
        if (isOneOf(word, "web.day.days")) return Optional.of(ChronoUnit.DAYS);
        if (isOneOf(word, "web.day.weeks")) return Optional.of(ChronoUnit.WEEKS);
        if (isOneOf(word, "web.day.months")) return Optional.of(ChronoUnit.MONTHS);
        return Optional.empty();
    }

    private static Optional<LocalDate> written(String text, LocalDate today) {
        if (!(DateText.parse(text, today) instanceof DateText.Parsed(var day))) return Optional.empty();
        var next = WITHOUT_YEAR.matcher(text).matches() && day.isBefore(today);
        return Optional.of(next ? day.plusYears(1) : day);
    }

    private static String without(String text, String key) {
        return words(key).stream()
                .filter(word -> text.startsWith(word + " "))
                .findFirst()
                .map(word -> text.substring(word.length() + 1))
                .orElse(text);
    }

    private static boolean isOneOf(String text, String key) {
        return words(key).contains(text);
    }

    private static List<String> words(String key) {
        return List.of(t(key).split(",", -1));
    }
}
