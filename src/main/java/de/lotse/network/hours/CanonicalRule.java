package de.lotse.network.hours;

import de.lotse.network.hours.Schedule.Freq;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule on its way into the only form that {@link Schedule} knows of it: what RFC 5545 lets one say in several ways is said in one, and what
 * nobody can compute becomes words. Each step takes up what the one before it left.
 */
final class CanonicalRule {

    @Nullable
    LocalDate validFrom;

    @Nullable
    LocalDate validTo;

    Freq freq;
    int interval;

    @Nullable
    LocalDate dtstart;

    List<ByDay> byday;
    List<Integer> bymonthday;

    @Nullable
    LocalTime opensAt;

    @Nullable
    LocalTime closesAt;

    boolean byAppointment;
    Attending attending;
    String description;

    CanonicalRule(
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
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.freq = freq;
        this.interval = interval;
        this.dtstart = dtstart;
        this.byday = byday.stream().distinct().sorted().toList();
        this.bymonthday = monthDays(bymonthday);
        this.opensAt = opensAt;
        this.closesAt = closesAt;
        this.byAppointment = byAppointment;
        this.attending = attending;
        this.description = description;
        if (closed) except();
        else recur();
        this.freq = isMonthly() ? Freq.MONTHLY : Freq.WEEKLY;
        this.description = Remarks.oneLine(this.description);
    }

    private static List<Integer> monthDays(List<Integer> numbers) {
        return numbers.stream()
                .filter(day -> day != 0 && Math.abs(day) <= 31)
                .distinct()
                .sorted()
                .toList();
    }

    private void except() {
        byday = List.of();
        bymonthday = List.of();
        byAppointment = false;
        dtstart = null;
        interval = 1;
        attending = Attending.UNSAID;
    }

    private void recur() {
        if (interval > 1 && dtstart == null) dtstart = validFrom;
        daysFromStart();
        if (isNever()) sayUncounted();
        if (hasNoDays()) sayTimes();
        if (interval == 1) startWithValidity();
        if (byAppointment && hasNoDays() && validFrom != null && validFrom.equals(validTo))
            byday = List.of(ByDay.every(validFrom.getDayOfWeek()));
        if (hasNoDays() && !byAppointment) sayRest();
    }

    private boolean hasNoDays() {
        return byday.isEmpty() && bymonthday.isEmpty();
    }

    /** RFC 5545: what is not said comes from dtstart. */
    private void daysFromStart() {
        if (dtstart == null || !hasNoDays()) return;
        if (freq == Freq.WEEKLY) byday = List.of(ByDay.every(dtstart.getDayOfWeek()));
        else bymonthday = List.of(dtstart.getDayOfMonth());
    }

    /** Counted from nowhere, or from a day after the last. */
    private boolean isNever() {
        return dtstart == null ? interval > 1 : validTo != null && dtstart.isAfter(validTo);
    }

    /** Nobody knows in which weeks, so it only says what was said. */
    private void sayUncounted() {
        description = Remarks.join(HoursWriter.uncounted(freq, interval, byday, bymonthday), description);
        byday = List.of();
        bymonthday = List.of();
        byAppointment = false;
        dtstart = null;
    }

    private void sayTimes() {
        description = Remarks.join(HoursWriter.times(opensAt, closesAt), description);
        opensAt = null;
        closesAt = null;
        interval = 1;
    }

    private void startWithValidity() {
        if (validFrom == null || dtstart != null && dtstart.isAfter(validFrom)) validFrom = dtstart;
        dtstart = null;
    }

    /** Only words are left. */
    private void sayRest() {
        description = Remarks.join(HoursWriter.wayAndValidity(attending, validFrom, validTo), description);
        attending = Attending.UNSAID;
        validFrom = null;
        validTo = null;
    }

    private boolean isMonthly() {
        if (!bymonthday.isEmpty() || byday.stream().anyMatch(day -> day.nth() != 0)) return true;
        return freq == Freq.MONTHLY && interval > 1;
    }
}
