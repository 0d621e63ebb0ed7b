package de.lotse.network.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule of opening hours: a row of {@code network.schedule}, which is {@code schedule} of HSDS 3.1, in the words of RFC 5545.
 * Days and times are those of Europe/Berlin.
 *
 * <p>The same rule has one form only: what RFC 5545 lets one say in several ways is brought into it when the record is made. A weekday of
 * the month makes a rule monthly, a monthly rule on each Monday is a weekly one, {@code dtstart} stays only where something is counted from it.
 *
 * <ul>
 *   <li>no times and not by appointment: the whole day
 *   <li>only one of the times: open end, or open from the beginning of the day
 *   <li>by appointment without days: „nach Vereinbarung“
 *   <li>no days at all and not by appointment: nothing but a remark ({@link #isRemark})
 *   <li>{@code closed}: not open from {@code validFrom} to {@code validTo}; HSDS has no word for it, there it is a row without times whose
 *       {@code description} says so
 * </ul>
 *
 * @param closed an exception: not open from {@code validFrom} to {@code validTo}
 * @param validFrom first day on which the rule holds
 * @param validTo last day on which it holds
 * @param interval each so many weeks or months, counted from {@code dtstart}; 1 to 12
 * @param dtstart where counting begins; not open before it; absent where each week or month is meant
 * @param byday weekdays, in order
 * @param bymonthday days of the month, -1 is the last; together with weekdays both must be true
 * @param opensAt to the minute
 * @param closesAt to the minute, after {@code opensAt}
 * @param byAppointment only for who has an appointment
 * @param description words for everybody, one line
 */
public record Schedule(
        boolean closed,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Freq freq,
        int interval,
        @Nullable LocalDate dtstart,
        List<ByDay> byday,
        List<Integer> bymonthday,
        @Nullable LocalTime opensAt,
        @Nullable LocalTime closesAt,
        boolean byAppointment,
        Attending attending,
        String description) {

    /** {@code FREQ}: HSDS has these two. */
    public enum Freq {
        WEEKLY,
        MONTHLY
    }

    /** @throws IllegalArgumentException for what the table refuses as well: ends before it begins, an exception without days or with times */
    public Schedule {
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom))
            throw new IllegalArgumentException("ends before it begins");
        if (interval < 1 || interval > 12) throw new IllegalArgumentException("interval " + interval);
        if (closed && (validFrom == null || validTo == null || opensAt != null || closesAt != null))
            throw new IllegalArgumentException("an exception has two days and no times");
        opensAt = opensAt == null ? null : opensAt.truncatedTo(ChronoUnit.MINUTES);
        closesAt = closesAt == null ? null : closesAt.truncatedTo(ChronoUnit.MINUTES);
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt))
            throw new IllegalArgumentException("closes before it opens");

        var form = new CanonicalRule(
                closed,
                validFrom,
                validTo,
                freq,
                interval,
                dtstart,
                byday,
                bymonthday,
                opensAt,
                closesAt,
                byAppointment,
                attending,
                description);
        validFrom = form.validFrom;
        validTo = form.validTo;
        freq = form.freq;
        interval = form.interval;
        dtstart = form.dtstart;
        byday = form.byday;
        bymonthday = form.bymonthday;
        opensAt = form.opensAt;
        closesAt = form.closesAt;
        byAppointment = form.byAppointment;
        attending = form.attending;
        description = form.description;
    }

    /** Each week on these days. */
    public static Schedule weekly(List<DayOfWeek> days, @Nullable LocalTime opensAt, @Nullable LocalTime closesAt) {
        var byday = days.stream().map(ByDay::every).toList();
        return new Schedule(
                false,
                null,
                null,
                Freq.WEEKLY,
                1,
                null,
                byday,
                List.of(),
                opensAt,
                closesAt,
                false,
                Attending.UNSAID,
                "");
    }

    /** „nach Vereinbarung“ */
    public static Schedule byArrangement() {
        return new Schedule(
                false, null, null, Freq.WEEKLY, 1, null, List.of(), List.of(), null, null, true, Attending.UNSAID, "");
    }

    /** Not open on these days, whatever else holds. */
    public static Schedule closed(LocalDate from, LocalDate to, String why) {
        return new Schedule(
                true, from, to, Freq.WEEKLY, 1, null, List.of(), List.of(), null, null, false, Attending.UNSAID, why);
    }

    /** Words that nothing can be computed from, such as what an import could not read. */
    public static Schedule remark(String words) {
        return new Schedule(
                false,
                null,
                null,
                Freq.WEEKLY,
                1,
                null,
                List.of(),
                List.of(),
                null,
                null,
                false,
                Attending.UNSAID,
                words);
    }

    /** The rule for the other weekdays; empty if there are none. */
    Optional<Schedule> without(Set<DayOfWeek> weekdays) {
        var others = byday.stream().filter(day -> !weekdays.contains(day.day())).toList();
        if (others.isEmpty()) return Optional.empty();
        return Optional.of(new Schedule(
                closed,
                validFrom,
                validTo,
                freq,
                interval,
                dtstart,
                others,
                bymonthday,
                opensAt,
                closesAt,
                byAppointment,
                attending,
                description));
    }

    /** Whether it says nothing but words. */
    public boolean isRemark() {
        return !closed && !byAppointment && hasNoDays();
    }

    /** Whether it is „nach Vereinbarung“ without days. */
    public boolean isByArrangement() {
        return byAppointment && hasNoDays();
    }

    /** Whether it is about one day, whose usual hours it replaces. */
    public boolean isForOneDay() {
        return !hasNoDays() && validFrom != null && validFrom.equals(validTo);
    }

    boolean hasNoDays() {
        return byday.isEmpty() && bymonthday.isEmpty();
    }

    /** Whether the rule is within its days of validity; it may still be about other weekdays. */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether the rule names this day; for an exception, whether it closes it. */
    public boolean isOn(LocalDate day) {
        if (!isValidOn(day)) return false;
        if (closed) return true;
        return !hasNoDays() && new Recurrence(freq, interval, dtstart, byday, bymonthday).includes(day);
    }

    /** The column {@code byday}, also of HSDS: {@code MO,TU}. */
    public String bydayCodes() {
        return String.join(",", byday.stream().map(ByDay::toString).toList());
    }

    /** The column {@code bymonthday}, also of HSDS: {@code 1,15}. */
    public String bymonthdayCodes() {
        return String.join(",", bymonthday.stream().map(String::valueOf).toList());
    }
}
