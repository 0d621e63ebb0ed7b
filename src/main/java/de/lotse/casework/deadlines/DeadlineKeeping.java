package de.lotse.casework.deadlines;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.timeline.Timeline;
import de.lotse.kern.Option;
import de.lotse.shared.Ids;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For features that know of a decision, and so of a deadline: computed and kept like every other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DeadlineKeeping {

    private final DeadlineRules rules;
    private final Deadlines deadlines;
    private final Timeline timeline;
    private final Clock clock;

    DeadlineKeeping(DeadlineRules rules, Deadlines deadlines, Timeline timeline, Clock clock) {
        this.rules = rules;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * The caller has asked {@code CaseHeads} before.
     *
     * @param rule code list deadline_rule; one that runs from a notification or service
     * @param servedOn the day on which the decision was handed over
     * @throws IllegalArgumentException if the rule was not in force then, or runs from an expiry
     */
    public void keepServed(CaseId caseId, String rule, LocalDate servedOn, String office, String subject) {
        keep(caseId, rule, new Trigger.Served(servedOn), office, subject);
    }

    /** The deadlines that a letter may set going, as they are offered. */
    public List<Option> ofLetters(LocalDate today) {
        return rules.on(today).stream()
                .filter(rule -> rule.baseEvent() != BaseEvent.EXPIRY)
                .map(rule -> new Option(rule.code(), t(rule.labelKey())))
                .toList();
    }

    /** What a letter sets going; says it, and keeps nothing. */
    public Reckoning reckon(String rule, Letter letter) {
        var inForce = rules.on(letter.trigger().day()).stream()
                .filter(one -> one.code().equals(rule) && one.baseEvent() != BaseEvent.EXPIRY)
                .findFirst();
        if (inForce.isEmpty()) return new Unfit("casework.deadlines.rule.missing");
        if (letter instanceof Posted && inForce.get().notificationLaw() == null)
            return new Unfit("casework.deadlines.happened.served");
        var computed = rules.compute(rule, letter.trigger());
        var steps = computed.steps().stream()
                .map(step -> t(step.key(), Formats.date(step.day()), step.basis()))
                .toList();
        return new Due(
                t(inForce.get().labelKey()),
                computed.due(),
                steps,
                t(computed.notes().getFirst()));
    }

    /**
     * Keeps what {@link #reckon} said, and tells the course of the case. The caller has asked {@code CaseHeads} before.
     *
     * @return the id of the deadline
     */
    public UUID keep(CaseId caseId, String rule, Letter letter, String subject) {
        var deadline = keep(caseId, rule, letter.trigger(), "", subject);
        var detail = t("casework.deadlines.detail", t(deadline.labelKey()), Formats.date(deadline.dueOn()));
        timeline.add(caseId, "deadline_set", clock.instant(), deadline.id(), detail);
        return deadline.id();
    }

    private Deadline keep(CaseId caseId, String rule, Trigger trigger, String office, String subject) {
        var due = rules.compute(rule, trigger).due();
        var deadline = new Deadline(Ids.next(), 0, rule, trigger, due, due, "", office, subject, null, "");
        deadlines.add(caseId, deadline);
        return deadline;
    }

    /** How a letter has come. */
    public sealed interface Letter {

        private Trigger trigger() {
            return switch (this) {
                case Posted(var on, var received) -> new Trigger.Posted(on, received);
                case Served(var on) -> new Trigger.Served(on);
            };
        }
    }

    /**
     * By post or electronically.
     *
     * @param on the date on the letter
     * @param received when it has really come, if that was later than the law presumes; else null
     */
    public record Posted(LocalDate on, @Nullable LocalDate received) implements Letter {}

    /** Handed over, or formally served. */
    public record Served(LocalDate on) implements Letter {}

    public sealed interface Reckoning {}

    /**
     * @param label of the deadline
     * @param due the last day
     * @param steps how it came about, in sentences
     * @param check what has to be checked by whoever keeps it
     */
    public record Due(String label, LocalDate due, List<String> steps, String check) implements Reckoning {

        public Due {
            steps = List.copyOf(steps);
        }
    }

    /** The deadline does not follow from such a letter; the key says why. */
    public record Unfit(String key) implements Reckoning {}
}
