package de.lotse.network.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A weekday of a rule, as {@code BYDAY} of RFC 5545 §3.3.10 has it: {@code TU}, {@code 1TU}, {@code -1FR}.
 *
 * @param nth which one of the month, -1 is the last; 0 for each
 */
public record ByDay(int nth, DayOfWeek day) implements Comparable<ByDay> {

    private static final Pattern CODE = Pattern.compile("([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)");
    private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    public ByDay {
        if (nth < -5 || nth > 5) throw new IllegalArgumentException("no month has " + nth + " of a weekday");
    }

    public static ByDay every(DayOfWeek day) {
        return new ByDay(0, day);
    }

    /**
     * What stands in the column {@code byday} and in HSDS: codes with commas; empty text is no day.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static List<ByDay> parse(String codes) {
        return Stream.of(codes.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(ByDay::one)
                .toList();
    }

    private static ByDay one(String code) {
        var parts = CODE.matcher(code);
        if (!parts.matches()) throw new IllegalArgumentException("no weekday: " + code);
        var nth = parts.group(1);
        return new ByDay(nth == null ? 0 : Integer.parseInt(nth), DayOfWeek.of(CODES.indexOf(parts.group(2)) + 1));
    }

    boolean matches(LocalDate date) {
        if (date.getDayOfWeek() != day) return false;
        if (nth == 0) return true;
        return nth > 0
                ? (date.getDayOfMonth() - 1) / 7 + 1 == nth
                : (date.lengthOfMonth() - date.getDayOfMonth()) / 7 + 1 == -nth;
    }

    @Override
    public int compareTo(ByDay other) {
        return Comparator.comparing(ByDay::day).thenComparing(ByDay::nth).compare(this, other);
    }

    /** The code: {@code -1FR}. */
    @Override
    public String toString() {
        return (nth == 0 ? "" : nth) + CODES.get(day.getValue() - 1);
    }
}
