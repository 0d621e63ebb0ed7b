package de.lotse.casework.plan;

import static de.lotse.casework.plan.PlanConfiguration.TAB;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.shared.Conflict;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to a draft: the case is open, may be changed, and the version is not agreed yet. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Drafts {

    private final CaseHeads heads;
    private final Plans plans;

    Drafts(CaseHeads heads, Plans plans) {
        this.heads = heads;
        this.plans = plans;
    }

    /** For a form; the access log says that it was only looked at. */
    Draft look(CaseId caseId, UUID plan) {
        var head = heads.open(caseId, TAB);
        if (!head.writable()) throw new Conflict(head.path(TAB));
        return draft(head, plan);
    }

    Draft change(CaseId caseId, UUID plan) {
        return draft(heads.openForChange(caseId, TAB), plan);
    }

    private Draft draft(CaseHead head, UUID id) {
        var plan = plans.lock(head.id(), id);
        if (!plan.isDraft()) throw new Conflict(head.path(TAB)); // where the next version is begun
        return new Draft(head, plan);
    }

    /** A draft and the case that it belongs to. */
    record Draft(CaseHead head, Plan plan) {

        CaseId caseId() {
            return head.id();
        }

        UUID id() {
            return plan.id();
        }

        String path() {
            return plan.path(head);
        }
    }
}
