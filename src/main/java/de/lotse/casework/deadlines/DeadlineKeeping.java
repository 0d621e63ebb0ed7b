package de.lotse.casework.deadlines;

import de.lotse.casework.CaseId;
import de.lotse.shared.Ids;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For features that know of a decision, and so of a deadline: computed and kept like every other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DeadlineKeeping {

    private final DeadlineRules rules;
    private final Deadlines deadlines;

    DeadlineKeeping(DeadlineRules rules, Deadlines deadlines) {
        this.rules = rules;
        this.deadlines = deadlines;
    }

    /**
     * The caller has asked {@code CaseHeads} before.
     *
     * @param rule code list deadline_rule; one that runs from a notification or service
     * @param servedOn the day on which the decision was handed over
     * @throws IllegalArgumentException if the rule was not in force then, or runs from an expiry
     */
    public void keepServed(CaseId caseId, String rule, LocalDate servedOn, String office, String subject) {
        var trigger = new Trigger.Served(servedOn);
        var due = rules.compute(rule, trigger).due();
        deadlines.add(caseId, new Deadline(Ids.next(), 0, rule, trigger, due, due, "", office, subject, null, ""));
    }
}
