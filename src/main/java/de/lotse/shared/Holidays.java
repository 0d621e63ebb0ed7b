package de.lotse.shared;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The public holidays of North Rhine-Westphalia, computed (Feiertagsgesetz NW § 2 Abs. 1, as in force since 1990).
 * Easter Sunday follows the anonymous Gregorian algorithm (J. Meeus, Astronomical Algorithms, chapter 8).
 */
public final class Holidays {

    private static final List<MonthDay> FIXED = List.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.OCTOBER, 3),
            MonthDay.of(Month.NOVEMBER, 1),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    /** Good Friday, Easter Monday, Ascension, Whit Monday and Corpus Christi in days after Easter Sunday. */
    private static final List<Integer> MOVABLE = List.of(-2, 1, 39, 50, 60);

    /** The 500th anniversary of the Reformation, a holiday in that year only. */
    private static final LocalDate REFORMATION = LocalDate.of(2017, 10, 31);

    private Holidays() {}

    /** All holidays of a year from 1990 on, in order. */
    public static SortedSet<LocalDate> of(int year) {
        var easter = easterSunday(year);
        var days = new TreeSet<LocalDate>();
        FIXED.forEach(fixed -> days.add(fixed.atYear(year)));
        MOVABLE.forEach(offset -> days.add(easter.plusDays(offset)));
        if (year == REFORMATION.getYear()) days.add(REFORMATION);
        return days;
    }

    /** Easter Sunday of a year of the Gregorian calendar (from 1583 on). */
    public static LocalDate easterSunday(int year) {
        var golden = year % 19;
        var century = year / 100;
        var ofCentury = year % 100;
        var moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        var toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        var late = (golden + 11 * epact + 22 * toSunday) / 451;
        var marchDays = epact + toSunday - 7 * late + 114;
        return LocalDate.of(year, marchDays / 31, marchDays % 31 + 1);
    }
}
