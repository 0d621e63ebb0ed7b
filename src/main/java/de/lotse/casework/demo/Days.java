package de.lotse.casework.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Turns the day offsets of the content into days: 0 is today, -1 yesterday. */
record Days(LocalDate today) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    LocalDate on(int offset) {
        return today.plusDays(offset);
    }

    @Nullable
    LocalDate onOrNull(@Nullable Integer offset) {
        return offset == null ? null : on(offset);
    }

    Instant at(int offset, int hour) {
        return on(offset).atTime(hour, 0).atZone(ZONE).toInstant();
    }

    /** A day of birth for somebody of this age; the seed spreads the birthdays over the year. */
    LocalDate birth(int age, int seed) {
        return today.minusYears(age).minusDays(1 + Math.floorMod(seed, 360));
    }
}
