package de.lotse.casework.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.stream.Stream;

/** How much of the calendar is shown at once; the address names it. */
enum Span {
    TAG(1),
    WOCHE(7),
    LISTE(28);

    private final int days;

    Span(int days) {
        this.days = days;
    }

    /** The week for a name that there is not. */
    static Span of(String name) {
        return Stream.of(values())
                .filter(span -> span.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(WOCHE);
    }

    LocalDate first(LocalDate day) {
        return this == WOCHE ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
    }

    LocalDate last(LocalDate day) {
        return first(day).plusDays(days - 1L);
    }

    LocalDate before(LocalDate day) {
        return first(day).minusDays(days);
    }

    LocalDate after(LocalDate day) {
        return first(day).plusDays(days);
    }
}
