package de.lotse.network.hours;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.GermanCalendar;
import de.lotse.shared.Holiday;
import de.lotse.shared.Land;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** All days are of the past, so that nothing here changes with the calendar of whoever reads it. */
class OpeningHoursTests {

    private static final GermanCalendar NRW = new GermanCalendar(
            Land.NW,
            List.of(new GermanCalendar.Closed(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 3), "Rosenmontag")));

    @Test
    void saysUntilWhenItIsOpenNow() {
        var hours = hours("Mo–Fr 9–12 Uhr; Mo 13–17 Uhr");
        assertThat(hours.openNow(at("2025-06-02T09:00")).orElseThrow().to()).isEqualTo(at("2025-06-02T12:00"));
        assertThat(hours.openNow(at("2025-06-02T11:59"))).isPresent();
        assertThat(hours.openNow(at("2025-06-02T12:00"))).isEmpty();
        assertThat(hours.isOpen(at("2025-06-02T08:59"))).isFalse();
        assertThat(hours.isOpen(at("2025-06-02T14:00"))).isTrue();
    }

    @Test
    void joinsWhatFollowsWithoutAGap() {
        var hours = hours("Fr ab 22 Uhr; Sa bis 2 Uhr; Sa 2–4 Uhr");
        assertThat(hours.openNow(at("2025-06-06T23:00")).orElseThrow().to()).isEqualTo(at("2025-06-07T04:00"));
    }

    @Test
    void saysOnlyThatItIsOpenWhereNobodySaidUntilWhen() {
        assertThat(hours("Fr ab 18 Uhr")
                        .openNow(at("2025-06-06T19:00"))
                        .orElseThrow()
                        .openEnd())
                .isTrue();
    }

    @Test
    void knowsTheNextOpening() {
        var hours = hours("Mo, Mi 9–12 Uhr");
        assertThat(hours.next(at("2025-06-02T09:00")).orElseThrow().from()).isEqualTo(at("2025-06-04T09:00"));
        assertThat(hours("nach Vereinbarung; Mo 9–12 Uhr nur nach Vereinbarung").next(at("2025-06-02T08:00")))
                .isEmpty();
        assertThat(hours("am 24.12.2025 9–11 Uhr")
                        .next(at("2025-06-02T08:00"))
                        .orElseThrow()
                        .from())
                .isEqualTo(at("2025-12-24T09:00"));
    }

    @Test
    void countsAppointmentsNotAsOpen() {
        var hours = hours("Di 9–12 Uhr nur nach Vereinbarung");
        assertThat(hours.isOpen(at("2025-06-03T10:00"))).isFalse();
        assertThat(hours.on(LocalDate.of(2025, 6, 3)).slots()).hasSize(1);
    }

    @Test
    void isClosedOnAHolidayOfTheLandAndSaysWhich() {
        var allSaints = LocalDate.of(2024, 11, 1);
        var day = hours("Mo–Fr 9–12 Uhr").on(allSaints);
        assertThat(day.slots()).isEmpty();
        assertThat(day.reason()).contains(new DayHours.PublicHoliday(Holiday.ALL_SAINTS));
        assertThat(new OpeningHours(rules("Mo–Fr 9–12 Uhr"), new GermanCalendar(Land.BE, List.of()), false)
                        .on(allSaints)
                        .slots())
                .hasSize(1);
        assertThat(new OpeningHours(rules("Mo–Fr 9–12 Uhr"), NRW, true)
                        .on(allSaints)
                        .slots())
                .hasSize(1);
    }

    @Test
    void doesNotCloseOnDaysOnWhichOnlyTheTownHallIsClosed() {
        assertThat(hours("Mo–Fr 9–12 Uhr").on(LocalDate.of(2025, 3, 3)).slots()).hasSize(1);
    }

    @Test
    void letsWhatIsMoreParticularWin() {
        var hours = hours(
                "Mo–Fr 9–12 Uhr; geschlossen vom 22.12.2025 bis 02.01.2026 (Betriebsferien); am 01.01.2026 14–16 Uhr");
        assertThat(hours.on(LocalDate.of(2025, 12, 23)).reason()).contains(new DayHours.Closed("Betriebsferien"));
        assertThat(hours.on(LocalDate.of(2026, 1, 1)).slots()).hasSize(1);
        assertThat(hours.on(LocalDate.of(2026, 1, 1)).reason()).contains(new DayHours.Changed());
        assertThat(hours.on(LocalDate.of(2026, 1, 5)).slots()).hasSize(1);
    }

    @Test
    void showsAWeekFromMondayToSunday() {
        var week = hours("Mo 9–12 Uhr; Mo 14–16 Uhr; So 10–11 Uhr").week(LocalDate.of(2025, 6, 5));
        assertThat(week).hasSize(7);
        assertThat(week.getFirst().day()).isEqualTo(LocalDate.of(2025, 6, 2));
        assertThat(week.getFirst().slots()).hasSize(2);
        assertThat(week.getLast().slots()).hasSize(1);
    }

    @Test
    void countsWeeksAndMonths() {
        var second = hours("alle 2 Wochen ab 07.01.2025 Di 9–12 Uhr");
        assertThat(second.on(LocalDate.of(2025, 1, 7)).slots()).hasSize(1);
        assertThat(second.on(LocalDate.of(2025, 1, 14)).slots()).isEmpty();
        assertThat(second.on(LocalDate.of(2025, 1, 21)).slots()).hasSize(1);

        var first = hours("jeden 1. und letzten Dienstag im Monat 9–12 Uhr");
        assertThat(first.on(LocalDate.of(2025, 4, 1)).slots()).hasSize(1);
        assertThat(first.on(LocalDate.of(2025, 4, 8)).slots()).isEmpty();
        assertThat(first.on(LocalDate.of(2025, 4, 29)).slots()).hasSize(1);

        var third = hours("alle 3 Monate ab 15.01.2025 am 15. und letzten des Monats 9–12 Uhr");
        assertThat(third.on(LocalDate.of(2025, 4, 15)).slots()).hasSize(1);
        assertThat(third.on(LocalDate.of(2025, 4, 30)).slots()).hasSize(1);
        assertThat(third.on(LocalDate.of(2025, 3, 15)).slots()).isEmpty();
    }

    @Test
    void holdsOnlyFromItsFirstToItsLastDay() {
        var hours = hours("Mo 9–12 Uhr vom 12.05.2025 bis 19.05.2025");
        assertThat(hours.on(LocalDate.of(2025, 5, 5)).slots()).isEmpty();
        assertThat(hours.on(LocalDate.of(2025, 5, 12)).slots()).hasSize(1);
        assertThat(hours.on(LocalDate.of(2025, 5, 19)).slots()).hasSize(1);
        assertThat(hours.on(LocalDate.of(2025, 5, 26)).slots()).isEmpty();
    }

    @Test
    void keepsTheHoursOfTheClockWhenTheClockIsChanged() {
        var hours = hours("So 1–5 Uhr");
        var forward = hours.openNow(at("2025-03-30T01:30")).orElseThrow(); // from 2 to 3 o'clock
        assertThat(java.time.Duration.between(forward.from(), forward.to())).hasHours(3);
        var back = hours.openNow(at("2025-10-26T01:30")).orElseThrow(); // from 3 to 2 o'clock
        assertThat(java.time.Duration.between(back.from(), back.to())).hasHours(5);
        assertThat(hours("Mo–Fr 9–12 Uhr")
                        .next(at("2025-03-28T13:00"))
                        .orElseThrow()
                        .from())
                .isEqualTo(ZonedDateTime.parse("2025-03-31T07:00:00Z").toInstant());
    }

    /** Written without a look at how it is computed: minute by minute. */
    @Property(tries = 200)
    void isOpenExactlyWithinItsOpenings(@ForAll @IntRange(min = 0, max = 60 * 24 * 400) int minutes) {
        var hours = hours("Mo–Do 8:30–12 Uhr; Mo–Do 13–15:30 Uhr; jeden 1. Samstag im Monat 10–14 Uhr; So ganztägig; "
                + "geschlossen vom 01.04.2025 bis 20.04.2025");
        var now = at("2025-01-01T00:00").plusSeconds(60L * minutes);
        var opening = hours.openNow(now);
        assertThat(opening.isPresent()).isEqualTo(hours.isOpen(now));
        opening.ifPresent(one -> assertThat(hours.isOpen(one.to())).isFalse());
        opening.ifPresent(
                one -> assertThat(hours.isOpen(one.to().minusSeconds(1))).isTrue());
        hours.next(now).ifPresent(next -> {
            assertThat(hours.isOpen(next.from())).isTrue();
            assertThat(next.from()).isAfter(now);
        });
    }

    private static OpeningHours hours(String text) {
        return new OpeningHours(rules(text), NRW, false);
    }

    private static List<Schedule> rules(String text) {
        return ((HoursText.Understood) HoursText.read(text)).rules();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OpeningHours.ZONE).toInstant();
    }
}
