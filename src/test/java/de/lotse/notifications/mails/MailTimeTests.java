package de.lotse.notifications.mails;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.notifications.mails.MailTime.Rhythm;
import de.lotse.shared.GermanCalendar;
import de.lotse.web.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MailTimeTests {

    private static final LocalTime SEVEN = LocalTime.of(7, 0);
    private static final LocalTime SIX_PM = LocalTime.of(18, 0);

    @Test
    void onceADayItComesTheNextMorning() {
        assertThat(after(MailTime.usual(), "2026-11-24T10:00", false)).isEqualTo("2026-11-25T07:30");
        assertThat(after(MailTime.usual(), "2026-11-24T06:00", false)).isEqualTo("2026-11-24T07:30");
    }

    @Test
    void onWorkingDaysOnlyItWaitsOverAWeekendAndAHoliday() {
        assertThat(after(MailTime.usual(), "2026-11-27T10:00", false)).isEqualTo("2026-11-30T07:30");
        assertThat(after(MailTime.usual(), "2026-12-24T10:00", false)).isEqualTo("2026-12-28T07:30");
    }

    @Test
    void urgentNewsDoNotWaitForTheDailyMailButForTheEndOfTheQuietTime() {
        assertThat(after(MailTime.usual(), "2026-11-24T10:00", true)).isEqualTo("2026-11-24T10:02");
        assertThat(after(MailTime.usual(), "2026-11-24T20:00", true)).isEqualTo("2026-11-25T07:00");
        assertThat(after(MailTime.usual(), "2026-11-27T20:00", true)).isEqualTo("2026-11-30T07:00");
    }

    @Test
    void aQuietTimeMayLieInsideADay() {
        var atNoon = new MailTime(Rhythm.AT_ONCE, SEVEN, LocalTime.NOON, LocalTime.of(13, 0), false);

        assertThat(after(atNoon, "2026-11-29T12:30", false)).isEqualTo("2026-11-29T13:00");
        assertThat(after(atNoon, "2026-11-29T13:00", false)).isEqualTo("2026-11-29T13:02");
    }

    @Test
    void whoWantsNoneGetsNone() {
        var never = new MailTime(Rhythm.NEVER, SEVEN, SIX_PM, SEVEN, false);

        assertThat(never.after(Instant.EPOCH, true, GermanCalendar.USUAL)).isEmpty();
    }

    @Property(tries = 500)
    void neverBeforeItWasToldNeverInTheQuietTimeAndWithinAWeekAndAHalf(
            @ForAll @LongRange(min = 1_700_000_000, max = 1_900_000_000) long second,
            @ForAll @IntRange(max = 1439) int daily,
            @ForAll @IntRange(max = 1439) int from,
            @ForAll @IntRange(max = 1439) int to,
            @ForAll boolean workingDays,
            @ForAll boolean urgent,
            @ForAll Rhythm rhythm) {
        var time = new MailTime(rhythm, minute(daily), minute(from), minute(to), workingDays);
        var told = Instant.ofEpochSecond(second);

        time.after(told, urgent, GermanCalendar.USUAL).ifPresent(due -> {
            var local = due.atZone(Formats.ZONE);
            assertThat(due).isBetween(told, told.plus(Duration.ofDays(10)));
            assertThat(time.isQuiet(local.toLocalTime())).isFalse();
            assertThat(time.isFree(local.toLocalDate(), GermanCalendar.USUAL)).isFalse();
        });
    }

    private static LocalTime minute(int ofDay) {
        return LocalTime.of(ofDay / 60, ofDay % 60);
    }

    private static String after(MailTime time, String told, boolean urgent) {
        var moment = LocalDateTime.parse(told).atZone(Formats.ZONE).toInstant();
        return time.after(moment, urgent, GermanCalendar.USUAL)
                .orElseThrow()
                .atZone(Formats.ZONE)
                .toLocalDateTime()
                .toString();
    }
}
