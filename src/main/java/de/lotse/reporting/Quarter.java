package de.lotse.reporting;

import static de.lotse.web.Texts.t;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The period of which numbers are released, so that no two of them overlap. A year is the sum of what was released of its quarters
 * ({@link DisclosedTable#sum}).
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int MONTHS = 3;

    public Quarter {
        if (number < 1 || number > 4) throw new IllegalArgumentException("a quarter " + number);
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + MONTHS - 1) / MONTHS);
    }

    /** The latest that was over before this day. */
    public static Quarter lastBefore(LocalDate day) {
        return of(of(day).first().minusDays(1));
    }

    public LocalDate first() {
        return LocalDate.of(year, MONTHS * (number - 1) + 1, 1);
    }

    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    /** Its three, the earliest first. */
    public List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(first()), month -> month.plusMonths(1))
                .limit(MONTHS)
                .toList();
    }

    /** The one after it. */
    public Quarter next() {
        return of(last().plusDays(1));
    }

    public boolean isOverOn(LocalDate day) {
        return last().isBefore(day);
    }

    /** {@code 2026-Q3}, as it stands in addresses and tables. */
    public String key() {
        return year + "-Q" + number;
    }

    /** {@code 3. Quartal 2026} */
    public String label() {
        return t("reporting.quarter", number, Integer.toString(year));
    }

    @Override
    public int compareTo(Quarter other) {
        return first().compareTo(other.first());
    }
}
