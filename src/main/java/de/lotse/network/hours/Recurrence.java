package de.lotse.network.hours;

import de.lotse.network.hours.Schedule.Freq;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days that come again and again: {@code RRULE} of RFC 5545 with the parts that HSDS has of it.
 *
 * @param interval each so many weeks or months, counted from {@code dtstart}
 * @param dtstart where counting begins; not included before it
 * @param byday any weekday where empty
 * @param bymonthday any day of the month where empty; -1 is the last
 */
record Recurrence(Freq freq, int interval, @Nullable LocalDate dtstart, List<ByDay> byday, List<Integer> bymonthday) {

    boolean includes(LocalDate day) {
        return matchesWeekday(day) && matchesMonthDay(day) && isCounted(day);
    }

    private boolean matchesWeekday(LocalDate day) {
        return byday.isEmpty() || byday.stream().anyMatch(one -> one.matches(day));
    }

    private boolean matchesMonthDay(LocalDate day) {
        return bymonthday.isEmpty() || bymonthday.stream().anyMatch(one -> isMonthDay(one, day));
    }

    private static boolean isMonthDay(int number, LocalDate day) {
        return day.getDayOfMonth() == (number > 0 ? number : day.lengthOfMonth() + 1 + number);
    }

    private boolean isCounted(LocalDate day) {
        if (dtstart == null) return true;
        if (day.isBefore(dtstart)) return false;
        var steps = freq == Freq.WEEKLY
                ? ChronoUnit.WEEKS.between(monday(dtstart), monday(day))
                : ChronoUnit.MONTHS.between(dtstart.withDayOfMonth(1), day.withDayOfMonth(1));
        return steps % interval == 0;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
