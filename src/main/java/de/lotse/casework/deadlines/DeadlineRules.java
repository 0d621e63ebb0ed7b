package de.lotse.casework.deadlines;

import de.lotse.shared.GermanCalendar;
import de.lotse.tenancy.Codes;
import de.lotse.tenancy.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The statutory deadlines in force, from the reference lists {@code deadline_rule} and {@code notification_fiction}. */
@Component
class DeadlineRules {

    private final Codes codes;
    private final WorkingDays calendars;

    DeadlineRules(Codes codes, WorkingDays calendars) {
        this.codes = codes;
        this.calendars = calendars;
    }

    /** The rules in force on a day, in the order in which they are offered. */
    List<DeadlineRule> on(LocalDate day) {
        return codes.options("deadline_rule", day).stream()
                .map(DeadlineRule::of)
                .toList();
    }

    /**
     * The due day of a rule.
     *
     * @throws IllegalArgumentException if the rule was not in force, or does not fit what happened: a decision that must
     *     be served was only posted
     */
    ComputedDeadline compute(String rule, Trigger trigger) {
        var inForce = on(trigger.day()).stream()
                .filter(candidate -> candidate.code().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + rule + " on " + trigger.day()));
        var calendar = calendars.current().statutory();
        return inForce.compute(untilEvent(inForce, trigger, calendar), calendar);
    }

    private List<DeadlineStep> untilEvent(DeadlineRule rule, Trigger trigger, GermanCalendar calendar) {
        var expires = rule.baseEvent() == BaseEvent.EXPIRY;
        if (expires != trigger instanceof Trigger.Expiring)
            throw new IllegalArgumentException(rule.code() + " does not follow from " + trigger);
        return switch (trigger) {
            case Trigger.Posted(var posted, var received) ->
                fiction(rule.notificationLaw(), posted).from(posted, received, calendar);
            case Trigger.Served(var day) -> List.of(new DeadlineStep(StepKind.SERVED, day, ""));
            case Trigger.Expiring(var day) -> List.of(new DeadlineStep(StepKind.EXPIRES, day, ""));
        };
    }

    private NotificationFiction fiction(@Nullable String law, LocalDate posted) {
        return codes.options("notification_fiction", posted).stream()
                .map(NotificationFiction::of)
                .filter(candidate -> candidate.law().equals(law))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("this decision must be served, not posted"));
    }
}
