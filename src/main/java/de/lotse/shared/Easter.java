package de.lotse.shared;

import java.time.LocalDate;

/** Easter Sunday by the anonymous Gregorian algorithm (J. Meeus, Astronomical Algorithms, chapter 8). */
final class Easter {

    private Easter() {}

    /** Of a year of the Gregorian calendar (from 1583 on). */
    static LocalDate sunday(int year) {
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
