package de.lotse.network.hours;

import de.lotse.network.hours.Schedule.Freq;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes rules in the canonical form. Its words are a grammar that {@link HoursText#read} reads back, so they stand in no message bundle. */
final class HoursWriter {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);
    private static final List<String> SHORT = List.of("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So");
    private static final List<String> LONG =
            List.of("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag");

    private HoursWriter() {}

    static String line(Schedule rule) {
        if (rule.closed()) return words("geschlossen", closedDays(rule), inParentheses(rule));
        if (rule.isRemark()) return words(HoursText.REMARK, rule.description());
        if (rule.isByArrangement())
            return words("nach Vereinbarung", way(rule.attending()), validity(rule), inParentheses(rule));
        return words(
                isNamedDay(rule) ? "am " + date(rule.validFrom()) : words(counted(rule), monthDays(rule), days(rule)),
                hours(rule),
                way(rule.attending()),
                rule.byAppointment() ? "nur nach Vereinbarung" : "",
                isNamedDay(rule) ? "" : validity(rule),
                inParentheses(rule));
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String closedDays(Schedule rule) {
        return rule.validFrom() != null && rule.validFrom().equals(rule.validTo())
                ? "am " + date(rule.validFrom())
                : "vom " + date(rule.validFrom()) + " bis " + date(rule.validTo());
    }

    private static String inParentheses(Schedule rule) {
        return rule.description().isEmpty() ? "" : "(" + rule.description() + ")";
    }

    /** Whether the date alone says everything about the days. */
    private static boolean isNamedDay(Schedule rule) {
        return rule.isForOneDay()
                && rule.validFrom() != null
                && rule.interval() == 1
                && rule.bymonthday().isEmpty()
                && rule.byday().equals(List.of(ByDay.every(rule.validFrom().getDayOfWeek())));
    }

    private static String counted(Schedule rule) {
        if (rule.interval() == 1) return "";
        return "alle " + rule.interval() + (rule.freq() == Freq.WEEKLY ? " Wochen ab " : " Monate ab ")
                + date(rule.dtstart());
    }

    private static String monthDays(Schedule rule) {
        if (rule.bymonthday().isEmpty()) return "";
        return "am " + ordinals(rule.bymonthday()) + " des Monats"
                + (rule.byday().isEmpty() ? "" : " wenn");
    }

    private static String days(Schedule rule) {
        return days(rule.byday());
    }

    static String days(List<ByDay> byday) {
        if (byday.stream().allMatch(day -> day.nth() == 0))
            return weekdays(byday.stream().map(ByDay::day).toList());
        var each = byday.stream().map(ByDay::day).distinct().map(day -> ofTheMonth(day, byday));
        return "jeden " + each.collect(Collectors.joining(", ")) + " im Monat";
    }

    private static String ofTheMonth(DayOfWeek day, List<ByDay> byday) {
        var numbers =
                byday.stream().filter(one -> one.day() == day).map(ByDay::nth).toList();
        var name = LONG.get(day.getValue() - 1);
        var counted = numbers.stream().filter(number -> number != 0).toList();
        if (counted.isEmpty()) return name;
        return (counted.size() < numbers.size() ? name + ", " : "") + ordinals(counted) + " " + name;
    }

    private static String ordinals(List<Integer> numbers) {
        return numbers.stream().map(HoursWriter::ordinal).collect(Collectors.joining(" und "));
    }

    private static String ordinal(int number) {
        return switch (number) {
            case -1 -> "letzten";
            case -2 -> "vorletzten";
            default -> number > 0 ? number + "." : -number + ".-letzten";
        };
    }

    /** {@code Mo–Mi, Fr}: three and more in a row become a range. */
    private static String weekdays(List<DayOfWeek> days) {
        var parts = new ArrayList<String>();
        for (var at = 0; at < days.size(); ) {
            var end = at;
            while (end + 1 < days.size()
                    && days.get(end + 1).getValue() == days.get(end).getValue() + 1) end++;
            if (end - at >= 2) {
                parts.add(shortName(days.get(at)) + "–" + shortName(days.get(end)));
                at = end + 1;
            } else parts.add(shortName(days.get(at++)));
        }
        return String.join(", ", parts);
    }

    private static String shortName(DayOfWeek day) {
        return SHORT.get(day.getValue() - 1);
    }

    private static String hours(Schedule rule) {
        var times = times(rule.opensAt(), rule.closesAt());
        return times.isEmpty() && !rule.byAppointment() ? "ganztägig" : times;
    }

    /** {@code 8:30–12 Uhr}, {@code ab 14 Uhr}, {@code bis 12 Uhr}; nothing for no times. */
    static String times(@Nullable LocalTime opensAt, @Nullable LocalTime closesAt) {
        if (opensAt == null && closesAt == null) return "";
        if (opensAt == null) return "bis " + clock(closesAt) + " Uhr";
        return closesAt == null ? "ab " + clock(opensAt) + " Uhr" : clock(opensAt) + "–" + clock(closesAt) + " Uhr";
    }

    private static String clock(@Nullable LocalTime time) {
        if (time == null) return "";
        return time.getMinute() == 0
                ? String.valueOf(time.getHour())
                : "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private static String way(Attending attending) {
        return switch (attending) {
            case UNSAID -> "";
            case IN_PERSON -> "persönlich";
            case TELEPHONE -> "telefonisch";
            case ONLINE -> "online";
        };
    }

    private static String validity(Schedule rule) {
        return validity(rule.validFrom(), rule.validTo());
    }

    static String validity(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) return "";
        if (from == null) return "gültig bis " + date(to);
        return to == null ? "gültig ab " + date(from) : "gültig vom " + date(from) + " bis " + date(to);
    }

    static String date(@Nullable LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }

    /** What a rule says about days that nobody can compute, for people. */
    static String uncounted(Freq freq, int interval, List<ByDay> byday, List<Integer> monthDays) {
        return words(
                interval == 1 ? "" : "alle " + interval + (freq == Freq.WEEKLY ? " Wochen" : " Monate"),
                monthDays.isEmpty() ? "" : "am " + ordinals(monthDays) + " des Monats",
                byday.isEmpty() ? "" : days(byday));
    }

    static String wayAndValidity(Attending attending, @Nullable LocalDate from, @Nullable LocalDate to) {
        return words(way(attending), validity(from, to));
    }
}
