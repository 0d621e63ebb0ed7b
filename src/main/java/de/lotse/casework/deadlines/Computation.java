package de.lotse.casework.deadlines;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Ids;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From what was typed to a due day, and says what does not fit together. */
@Component
class Computation {

    private final DeadlineRules rules;

    Computation(DeadlineRules rules) {
        this.rules = rules;
    }

    List<DeadlineRule> rules(LocalDate today) {
        return rules.on(today);
    }

    /** What comes out; empty if something is wrong, which is then among the errors. */
    Optional<ComputedDeadline> preview(DeadlineForm form, Reading reading) {
        var trigger = form.trigger(reading);
        var rule = rules.on(trigger.day()).stream()
                .filter(one -> one.code().equals(form.rule()))
                .findFirst();
        if (rule.isEmpty()) reading.errors().reject("rule", t("casework.deadlines.rule.missing"));
        rule.ifPresent(one -> {
            var misfit = misfit(one, trigger);
            if (misfit != null) reading.errors().reject("happened", t(misfit));
        });
        if (reading.errors().any()) return Optional.empty();
        return Optional.of(rules.compute(form.rule(), trigger));
    }

    /** The deadline to keep; there may be errors beside it. */
    Deadline deadline(DeadlineForm form, ComputedDeadline computed, Reading reading) {
        var trigger = form.trigger(reading);
        var dueOn = form.dueOn(reading, computed.due());
        var reason = dueOn.equals(computed.due()) ? "" : form.reason();
        return new Deadline(
                Ids.next(),
                0,
                form.rule(),
                trigger,
                computed.due(),
                dueOn,
                reason,
                form.office(),
                form.subject(),
                null,
                "");
    }

    /** How a kept deadline came about; empty where the rules would say something else today. */
    Optional<ComputedDeadline> again(Deadline deadline) {
        var inForce = rules.on(deadline.trigger().day()).stream()
                .filter(rule -> rule.code().equals(deadline.rule()))
                .anyMatch(rule -> misfit(rule, deadline.trigger()) == null);
        if (!inForce) return Optional.empty();
        return Optional.of(rules.compute(deadline.rule(), deadline.trigger()))
                .filter(computed -> computed.due().equals(deadline.computedDueOn()));
    }

    private static @Nullable String misfit(DeadlineRule rule, Trigger trigger) {
        var expires = trigger instanceof Trigger.Expiring;
        if (rule.baseEvent() == BaseEvent.EXPIRY) return expires ? null : "casework.deadlines.happened.expiry";
        if (expires) return "casework.deadlines.happened.notExpiry";
        var posted = trigger instanceof Trigger.Posted;
        return posted && rule.notificationLaw() == null ? "casework.deadlines.happened.served" : null;
    }
}
