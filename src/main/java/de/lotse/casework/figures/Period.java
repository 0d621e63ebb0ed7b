package de.lotse.casework.figures;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * From when until when is counted, both days included.
 *
 * @param isOneDay what was there on a cut-off date (Stichtag), instead of what happened
 */
record Period(LocalDate from, LocalDate to, boolean isOneDay) {

    Period {
        if (to.isBefore(from)) throw new IllegalArgumentException("period ends before it starts");
        if (isOneDay && !to.equals(from)) throw new IllegalArgumentException("a cut-off date is one day");
    }

    static Period between(LocalDate from, LocalDate to) {
        return new Period(from, to, false);
    }

    static Period on(LocalDate day) {
        return new Period(day, day, true);
    }

    static Period months(YearMonth first, int count) {
        return between(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    boolean has(Measure measure) {
        return !isOneDay || Measure.OF_A_DAY.contains(measure);
    }

    /**
     * Whether it begins and ends with a month. Two periods that differ by a day would tell what happened on that day; those who may not
     * open the files get rounded numbers for the others.
     */
    boolean isWholeMonths() {
        var ends = to.equals(to.with(TemporalAdjusters.lastDayOfMonth()));
        return ends && (isOneDay || from.getDayOfMonth() == 1);
    }

    /** {@code Oktober 2026}, {@code 3. Quartal 2026}, {@code 2026}, {@code 05.03.2026 bis 09.04.2026}, {@code Stichtag 05.03.2026}. */
    String label() {
        if (isOneDay) return t("casework.figures.period.day", date(to));
        if (!isWholeMonths() || from.getYear() != to.getYear())
            return t("casework.figures.period.free", date(from), date(to));
        var months = to.getMonthValue() - from.getMonthValue() + 1;
        if (months == 1) return Formats.month(from);
        if (months == 12) return Integer.toString(from.getYear());
        if (months == 3 && from.getMonthValue() % 3 == 1)
            return t("casework.figures.period.quarter", from.getMonthValue() / 3 + 1, Integer.toString(from.getYear()));
        return t("casework.figures.period.free", date(from), date(to));
    }

    /** As it stands in a file name and an address: {@code 2026-10-01_2026-10-31}. */
    String key() {
        return isOneDay ? to.toString() : from + "_" + to;
    }
}
