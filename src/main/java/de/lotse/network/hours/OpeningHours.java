package de.lotse.network.hours;

import de.lotse.shared.GermanCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When something is open: rules, exceptions and the public holidays of the Land taken together. What is more particular wins: a rule for one
 * day, then an exception, then a holiday, then what is usual. Days on which only the municipality does not work change nothing, because most
 * offers are not its own.
 *
 * @param rules in the order in which they were written
 * @param calendar of the municipality; its Land matters
 * @param openOnHolidays whether the usual hours hold on public holidays too
 */
public record OpeningHours(List<Schedule> rules, GermanCalendar calendar, boolean openOnHolidays) {

    /** Where all these hours are. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** How far {@link #next} looks ahead: a rule may be about one day of the year. */
    private static final int DAYS_AHEAD = 370;

    public OpeningHours {
        rules = List.copyOf(rules);
    }

    /** What holds on a day, with the reason where it is not what is usual. */
    public DayHours on(LocalDate day) {
        var ofTheDay = rules.stream()
                .filter(rule -> rule.isForOneDay() && rule.isOn(day))
                .toList();
        if (!ofTheDay.isEmpty()) return new DayHours(day, slots(ofTheDay), Optional.of(new DayHours.Changed()));

        var exception =
                rules.stream().filter(rule -> rule.closed() && rule.isOn(day)).findFirst();
        if (exception.isPresent())
            return new DayHours(
                    day,
                    List.of(),
                    Optional.of(new DayHours.Closed(exception.get().description())));

        var usual = slots(rules.stream().filter(rule -> rule.isOn(day)).toList());
        var holiday = openOnHolidays ? Optional.<de.lotse.shared.Holiday>empty() : calendar.holiday(day);
        if (holiday.isPresent()) return new DayHours(day, List.of(), holiday.map(DayHours.PublicHoliday::new));
        return new DayHours(day, usual, Optional.empty());
    }

    private static List<Slot> slots(List<Schedule> rules) {
        return rules.stream().map(Slot::of).sorted().toList();
    }

    /** Monday to Sunday of the week in which a day lies. */
    public List<DayHours> week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, 7)
                .mapToObj(number -> on(monday.plusDays(number)))
                .toList();
    }

    /** Whether one may come now without an appointment. */
    public boolean isOpen(Instant now) {
        return openings(day(now), 1).anyMatch(one -> one.covers(now));
    }

    /**
     * The time in which one may come now without an appointment; what follows without a gap counts as one.
     * Its end is absent where nobody said when it closes.
     */
    public Optional<Opening> openNow(Instant now) {
        return Opening.joined(openings(day(now), 8)).stream()
                .filter(one -> one.covers(now))
                .findFirst();
    }

    /** The first time after now at which it opens for people without an appointment; empty if there is none within a year. */
    public Optional<Opening> next(Instant now) {
        return openings(day(now), DAYS_AHEAD)
                .filter(one -> one.from().isAfter(now))
                .findFirst();
    }

    /** Whether one may come some time without an appointment, by what the rules say. */
    public boolean hasOpenHours() {
        return rules.stream().anyMatch(rule -> !rule.closed() && !rule.byAppointment() && !rule.isRemark());
    }

    private Stream<Opening> openings(LocalDate from, int days) {
        return IntStream.range(0, days).mapToObj(from::plusDays).flatMap(day -> on(day).slots().stream()
                .filter(slot -> !slot.byAppointment())
                .map(slot -> Opening.of(day, slot)));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
