package de.lotse.network.pages;

import static de.lotse.web.Texts.t;

import de.lotse.network.hours.ByDay;
import de.lotse.network.hours.Schedule;
import de.lotse.network.hours.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A rule that a single week does not show, in the language of the visit. */
final class RuleWords {

    private RuleWords() {}

    /** Empty for what each week shows as it is. */
    static Optional<String> of(Schedule rule) {
        if (rule.closed()) return Optional.of(closed(rule));
        if (rule.isRemark() || rule.isByArrangement()) return Optional.empty();
        if (isEachWeek(rule)) return Optional.empty();
        var parts = new ArrayList<String>();
        parts.add(days(rule));
        parts.add(HoursView.text(slot(rule)));
        if (!rule.isForOneDay()) parts.addAll(validity(rule));
        return Optional.of(parts.stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(t("network.site.comma") + " ")));
    }

    private static boolean isEachWeek(Schedule rule) {
        return rule.freq() == Schedule.Freq.WEEKLY
                && rule.interval() == 1
                && rule.validFrom() == null
                && rule.validTo() == null;
    }

    private static String closed(Schedule rule) {
        var from = rule.validFrom();
        var to = rule.validTo();
        if (from == null || to == null) return "";
        return t(
                "network.site.rule.closed",
                from.equals(to) ? Words.date(from) : Words.date(from) + " – " + Words.date(to));
    }

    private static Slot slot(Schedule rule) {
        return new Slot(rule.opensAt(), rule.closesAt(), rule.byAppointment(), rule.attending(), rule.description());
    }

    private static String days(Schedule rule) {
        if (rule.isForOneDay() && rule.validFrom() != null) return Words.date(rule.validFrom());
        var parts = new ArrayList<String>();
        rule.bymonthday().forEach(day -> parts.add(monthDay(day)));
        rule.byday().forEach(day -> parts.add(day(day)));
        var start = rule.dtstart();
        if (start != null)
            parts.addFirst(
                    rule.freq() == Schedule.Freq.WEEKLY
                            ? t("network.site.rule.weeks", rule.interval(), Words.date(start))
                            : t("network.site.rule.months", rule.interval(), Words.date(start)));
        return String.join(t("network.site.comma") + " ", parts);
    }

    private static String day(ByDay day) {
        var name = Words.weekday(day.day());
        if (day.nth() == 0) return name;
        if (day.nth() == -1) return t("network.site.rule.last", name);
        return t("network.site.rule.nth", day.nth(), name);
    }

    private static String monthDay(int day) {
        return day == -1 ? t("network.site.rule.lastDay") : t("network.site.rule.monthDay", day);
    }

    private static List<String> validity(Schedule rule) {
        var parts = new ArrayList<String>();
        if (rule.validFrom() != null) parts.add(t("network.site.rule.from", Words.date(rule.validFrom())));
        if (rule.validTo() != null) parts.add(t("network.site.rule.to", Words.date(rule.validTo())));
        return parts;
    }
}
