package de.lotse.casework.plan;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Term;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;

/**
 * One version with its goals and steps.
 *
 * @param agreement how it was agreed, in words; empty for a draft
 */
record PlanPage(CaseHead head, Plan plan, List<GoalView> goals, List<Term> agreement, LocalDate today, Errors errors) {

    String path() {
        return plan.path(head);
    }

    String tab() {
        return head.path(PlanConfiguration.TAB);
    }

    boolean editable() {
        return plan.isDraft() && head.writable();
    }

    /** Whether goals are rated and steps move on: only in the version that holds. */
    boolean moving() {
        return plan.isAgreed() && head.writable();
    }
}
