package de.lotse.casework.deadlines;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.deadlines.Deadlines.CaseDeadline;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Open deadlines of all cases that the acting person may open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeadlinesDue {

    private final Deadlines deadlines;

    DeadlinesDue(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Due on that day or before, overdue ones included, the most urgent first. One query. */
    public List<Due> until(LocalDate day) {
        return deadlines.ofVisibleCases(day).stream().map(DeadlinesDue::due).toList();
    }

    private static Due due(CaseDeadline one) {
        var deadline = one.deadline();
        var label = t(deadline.labelKey());
        var text = deadline.subject().isEmpty() ? label : t("casework.deadlines.about", label, deadline.subject());
        return new Due(one.caseId(), deadline.id(), one.clientName(), deadline.dueOn(), text);
    }

    /** @param text the rule and what the deadline is about */
    public record Due(CaseId caseId, UUID deadlineId, String clientName, LocalDate dueOn, String text) {}
}
