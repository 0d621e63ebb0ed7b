package de.lotse.casework.deadlines;

import de.lotse.shared.GermanCalendar;
import de.lotse.tenancy.CodeOption;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statutory period. The day of the event does not count (§ 187 Abs. 1 BGB); a period of months ends on the day with
 * the same number, or on the last day of a month that lacks it (§ 188 Abs. 2 and 3 BGB) – which is what
 * {@link LocalDate#plus} does.
 *
 * @param source the legal basis as shown, e.g. "§ 84 Abs. 1 SGG, § 64 SGG"
 * @param notificationLaw law whose notification fiction applies to posted decisions; null if they must be served
 * @param shiftsToWorkingDay whether an end on a Saturday, Sunday or holiday moves on (§ 64 Abs. 3 SGG, § 57 Abs. 2 VwGO
 *     with § 222 Abs. 2 ZPO, § 108 Abs. 3 AO, § 193 BGB)
 * @param checkFrom from this day of the event on the law has changed in ways this rule was not checked against
 */
record DeadlineRule(
        String code,
        BaseEvent baseEvent,
        Period period,
        String source,
        boolean shiftsToWorkingDay,
        @Nullable String notificationLaw,
        @Nullable LocalDate checkFrom) {

    static DeadlineRule of(CodeOption option) {
        var attributes = new Attributes(option);
        var checkFrom = option.attributes().get("check_from");
        return new DeadlineRule(
                option.code(),
                BaseEvent.valueOf(attributes.text("event")),
                Period.parse(attributes.text("period")),
                attributes.text("basis"),
                Boolean.parseBoolean(attributes.text("shift")),
                option.attributes().get("notification_law"),
                checkFrom == null ? null : LocalDate.parse(checkFrom));
    }

    String labelKey() {
        return "casework.deadlines.rule." + code;
    }

    /** The due day after steps whose last one is the base event. */
    ComputedDeadline compute(List<DeadlineStep> untilEvent, GermanCalendar calendar) {
        var steps = new ArrayList<>(untilEvent);
        if (!period.isZero()) steps.add(periodEnd(steps.getLast().day()));
        if (shiftsToWorkingDay)
            steps.getLast().movedToWorkingDay(calendar, source).ifPresent(steps::add);
        return new ComputedDeadline(
                steps.getLast().day(), steps, source, notes(untilEvent.getLast().day()));
    }

    private DeadlineStep periodEnd(LocalDate event) {
        return new DeadlineStep(StepKind.PERIOD_ENDS, event.plus(period), source);
    }

    private List<String> notes(LocalDate event) {
        var own = "casework.deadlines.note." + code;
        return checkFrom == null || event.isBefore(checkFrom)
                ? List.of(own)
                : List.of(own, "casework.deadlines.note.lawChanged");
    }
}
