package de.lotse.notifications.mails;

import de.lotse.shared.GermanCalendar;
import de.lotse.web.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When somebody wants mails, in the time of Berlin.
 *
 * @param dailyAt when the mail of the day comes
 * @param quietFrom begin of the time in which none comes, which may go over midnight; none if it is also the end
 * @param quietTo first moment after it
 * @param workingDaysOnly whether none comes on Saturdays, Sundays and public holidays
 */
record MailTime(Rhythm rhythm, LocalTime dailyAt, LocalTime quietFrom, LocalTime quietTo, boolean workingDaysOnly) {

    /** What is told in a row becomes one mail. */
    static final Duration TOGETHER = Duration.ofMinutes(2);

    enum Rhythm {
        AT_ONCE,
        DAILY,
        NEVER
    }

    /** What nobody has chosen yet: once on a working day, before it begins. */
    static MailTime usual() {
        return new MailTime(Rhythm.DAILY, LocalTime.of(7, 30), LocalTime.of(18, 0), LocalTime.of(7, 0), true);
    }

    /** The first moment at which a mail about something told may go out; never before it was told. */
    Optional<Instant> after(Instant told, boolean urgent, GermanCalendar calendar) {
        if (rhythm == Rhythm.NEVER) return Optional.empty();
        var daily = rhythm == Rhythm.DAILY && !urgent;
        var now = told.atZone(Formats.ZONE);
        var wanted = daily ? nextDaily(now) : now.plus(TOGETHER);
        return Optional.of(
                allowed(wanted, daily ? dailyAt : LocalTime.MIDNIGHT, calendar).toInstant());
    }

    boolean isQuiet(LocalTime time) {
        if (quietFrom.equals(quietTo)) return false;
        var begun = !time.isBefore(quietFrom);
        var notOver = time.isBefore(quietTo);
        return quietFrom.isBefore(quietTo) ? begun && notOver : begun || notOver;
    }

    boolean isFree(LocalDate day, GermanCalendar calendar) {
        return workingDaysOnly && !calendar.isWorkingDay(day);
    }

    private ZonedDateTime nextDaily(ZonedDateTime now) {
        var today = now.with(dailyAt);
        return today.isBefore(now) ? today.plusDays(1) : today;
    }

    private ZonedDateTime allowed(ZonedDateTime wanted, LocalTime begin, GermanCalendar calendar) {
        var at = wanted;
        while (isFree(at.toLocalDate(), calendar))
            at = at.toLocalDate().plusDays(1).atTime(begin).atZone(Formats.ZONE);
        if (!isQuiet(at.toLocalTime())) return at;
        var over = at.with(quietTo);
        return allowed(over.isAfter(at) ? over : over.plusDays(1), begin, calendar);
    }
}
