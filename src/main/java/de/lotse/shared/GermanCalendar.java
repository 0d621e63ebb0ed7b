package de.lotse.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Working days: Monday to Friday except the public holidays of a Land and what a municipality does not work on besides.
 *
 * @param closed the municipality's own days; they are no public holidays, see {@link #statutory}
 */
public record GermanCalendar(Land land, List<Closed> closed) {

    /** What holds as long as a municipality has said nothing else. */
    public static final GermanCalendar USUAL = new GermanCalendar(Land.NW, List.of());

    public GermanCalendar {
        closed = List.copyOf(closed);
    }

    /**
     * As time limits of the law count: a day on which only the municipality is closed, such as Rosenmontag, does not move
     * their end (§ 193 BGB, § 26 Abs. 3 SGB X, § 31 Abs. 3 VwVfG name Saturdays, Sundays and public holidays).
     */
    public GermanCalendar statutory() {
        return new GermanCalendar(land, List.of());
    }

    public Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(Holidays.of(land, day.getYear()).get(day));
    }

    /** What the municipality calls its own day off; empty if it has none then. */
    public Optional<String> closedFor(LocalDate day) {
        return closed.stream().filter(one -> one.covers(day)).map(Closed::name).findFirst();
    }

    /** A public holiday or a day of the municipality's own; weekends are neither. */
    public boolean isOff(LocalDate day) {
        return holiday(day).isPresent() || closedFor(day).isPresent();
    }

    public boolean isWorkingDay(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !isOff(day);
    }

    /** The day itself if it is a working day, otherwise the first one after it: where a deadline ends. */
    public LocalDate nextWorkingDay(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) candidate = candidate.plusDays(1);
        return candidate;
    }

    /** The last day of a time of so many working days, not counting the day on which it begins (§ 187 Abs. 1 BGB). */
    public LocalDate workingDaysAfter(LocalDate day, int count) {
        var last = day;
        for (var counted = 0; counted < count; counted++) last = nextWorkingDay(last.plusDays(1));
        return last;
    }

    /**
     * Days on which the municipality does not work (Rosenmontag, Betriebsferien); at most {@value #LONGEST} in a row.
     *
     * @param from the first day
     * @param to the last day
     */
    public record Closed(LocalDate from, LocalDate to, String name) {

        public static final int LONGEST = 31;

        public Closed {
            if (to.isBefore(from) || !to.isBefore(from.plusDays(LONGEST)))
                throw new IllegalArgumentException("not closed from " + from + " to " + to);
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
