package de.lotse.network.pages;

import static de.lotse.web.Texts.t;

import de.lotse.network.hours.Attending;
import de.lotse.network.hours.DayHours;
import de.lotse.network.hours.OpeningHours;
import de.lotse.network.hours.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Opening hours as a visitor reads them.
 *
 * @param week the days of this week; none where no rule names a day
 * @param rules what a week does not show: each second week, only in summer, closed at Christmas
 * @param remarks words that nothing can be computed from, in German
 */
record HoursView(List<Day> week, List<String> rules, List<String> remarks) {

    private static final int DAYS_AHEAD = 90;

    /** @param reason why it is not as usual; empty if it is */
    record Day(String name, String date, boolean today, List<Time> times, String reason, String remark) {}

    /** @param remark in German */
    record Time(String text, String remark) {}

    static HoursView of(OpeningHours hours, LocalDate today) {
        var days =
                hours.rules().stream().anyMatch(rule -> rule.closed() || !rule.isByArrangement() && !rule.isRemark());
        return new HoursView(
                days ? hours.week(today).stream().map(day -> day(day, today)).toList() : List.of(),
                rules(hours, today),
                hours.rules().stream()
                        .filter(rule -> (rule.isRemark() || rule.isByArrangement())
                                && !rule.description().isEmpty())
                        .map(rule -> rule.description())
                        .toList());
    }

    boolean isEmpty() {
        return week.isEmpty() && rules.isEmpty() && remarks.isEmpty();
    }

    private static List<String> rules(OpeningHours hours, LocalDate today) {
        var rules = new ArrayList<String>();
        for (var rule : hours.rules()) {
            var last = rule.validTo();
            if (last != null && last.isBefore(today)) continue;
            if (rule.closed() && rule.validFrom() != null && rule.validFrom().isAfter(today.plusDays(DAYS_AHEAD)))
                continue;
            RuleWords.of(rule).ifPresent(rules::add);
        }
        return rules;
    }

    private static Day day(DayHours day, LocalDate today) {
        return new Day(
                Words.weekday(day.day().getDayOfWeek()),
                Words.date(day.day()),
                day.day().equals(today),
                day.slots().stream()
                        .map(slot -> new Time(text(slot), slot.description()))
                        .toList(),
                day.reason().flatMap(HoursView::reason).orElse(""),
                day.reason().map(HoursView::remark).orElse(""));
    }

    private static Optional<String> reason(DayHours.Reason reason) {
        return switch (reason) {
            case DayHours.PublicHoliday(var holiday) ->
                Optional.of(t("network.site.hours.holiday", t("network.site.holiday." + holiday)));
            case DayHours.Closed _ -> Optional.empty();
            case DayHours.Changed _ -> Optional.of(t("network.site.hours.changed"));
        };
    }

    private static String remark(DayHours.Reason reason) {
        return reason instanceof DayHours.Closed(var words) ? words : "";
    }

    static String text(Slot slot) {
        var parts = new ArrayList<String>();
        if (!slot.isWholeDay() || !slot.byAppointment()) parts.add(times(slot));
        if (slot.attending() != Attending.UNSAID) parts.add(t("network.site.hours." + slot.attending()));
        if (slot.byAppointment()) parts.add(t("network.site.hours.appointment"));
        return String.join(t("network.site.comma") + " ", parts);
    }

    private static String times(Slot slot) {
        var from = slot.from();
        var to = slot.to();
        if (from == null)
            return to == null ? t("network.site.hours.allDay") : t("network.site.hours.until", Words.clock(to));
        return to == null
                ? t("network.site.hours.from", Words.clock(from))
                : t("network.site.hours.range", Words.clock(from), Words.clock(to));
    }
}
