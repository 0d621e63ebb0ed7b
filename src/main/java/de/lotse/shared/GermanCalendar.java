package de.lotse.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Working days as deadlines count them in North Rhine-Westphalia: Monday to Friday except public holidays. */
public final class GermanCalendar {

    private GermanCalendar() {}

    /** False on Saturdays, Sundays and public holidays (§ 193 BGB, § 26 Abs. 3 SGB X, § 31 Abs. 3 VwVfG). */
    public static boolean isWorkingDay(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && !Holidays.of(day.getYear()).contains(day);
    }

    /** The day itself if it is a working day, otherwise the first one after it: where a deadline ends. */
    public static LocalDate nextWorkingDay(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) candidate = candidate.plusDays(1);
        return candidate;
    }

    /** The last day of a time of so many working days, not counting the day on which it begins (§ 187 Abs. 1 BGB). */
    public static LocalDate workingDaysAfter(LocalDate day, int count) {
        var last = day;
        for (var counted = 0; counted < count; counted++) last = nextWorkingDay(last.plusDays(1));
        return last;
    }
}
