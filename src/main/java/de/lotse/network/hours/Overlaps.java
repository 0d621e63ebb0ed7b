package de.lotse.network.hours;

import static de.lotse.web.Texts.t;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rules that contradict each other: hours of the same kind that overlap on some day, and an exception on the very day for which another rule
 * names hours. Hours by appointment may lie beside open ones, and hours by telephone beside those in person.
 */
public final class Overlaps {

    /** Each pair of intervals up to 12 has met by then, and each weekday has fallen on each day of a month. */
    private static final int YEARS = 12;

    private static final LocalDate SOME_DAY = LocalDate.of(2024, 1, 1);

    private Overlaps() {}

    /** One message for each pair, telling how to repair it; empty if all is well. */
    public static List<String> in(List<Schedule> rules) {
        var messages = new ArrayList<String>();
        for (var one = 0; one < rules.size(); one++)
            for (var other = one + 1; other < rules.size(); other++)
                message(rules.get(one), rules.get(other)).ifPresent(messages::add);
        return messages;
    }

    private static Optional<String> message(Schedule one, Schedule other) {
        if (one.equals(other)) return Optional.of(t("network.hours.twice", HoursText.line(one)));
        if (!contradict(one, other)) return Optional.empty();
        return commonDay(one, other)
                .map(day ->
                        t("network.hours.overlap", HoursText.line(one), HoursText.line(other), HoursWriter.date(day)));
    }

    private static boolean contradict(Schedule one, Schedule other) {
        if (one.closed() || other.closed()) return forOneDay(one) && forOneDay(other) && one.closed() != other.closed();
        if (one.hasNoDays() || other.hasNoDays()) return false;
        return one.isForOneDay() == other.isForOneDay() // else the particular one replaces the other
                && one.byAppointment() == other.byAppointment()
                && one.attending() == other.attending()
                && start(one).isBefore(end(other))
                && start(other).isBefore(end(one));
    }

    private static boolean forOneDay(Schedule rule) {
        return Objects.equals(rule.validFrom(), rule.validTo()) && (rule.closed() || rule.isForOneDay());
    }

    private static LocalTime start(Schedule rule) {
        return Objects.requireNonNullElse(rule.opensAt(), LocalTime.MIN);
    }

    private static LocalTime end(Schedule rule) {
        return Objects.requireNonNullElse(rule.closesAt(), LocalTime.MAX);
    }

    private static Optional<LocalDate> commonDay(Schedule one, Schedule other) {
        var from = latest(one.validFrom(), one.dtstart(), other.validFrom(), other.dtstart());
        var to = Stream.of(one.validTo(), other.validTo())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
        var last = from.plusYears(YEARS);
        var end = to.filter(last::isAfter).orElse(last);
        if (end.isBefore(from)) return Optional.empty();
        return from.datesUntil(end.plusDays(1))
                .filter(day -> one.isOn(day) && other.isOn(day))
                .findFirst();
    }

    private static LocalDate latest(@Nullable LocalDate... days) {
        return Stream.of(days)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(SOME_DAY);
    }
}
