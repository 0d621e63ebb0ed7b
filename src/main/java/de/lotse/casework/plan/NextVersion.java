package de.lotse.casework.plan;

import de.lotse.casework.CaseId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The draft of a case's plan; where there is none one is begun as a copy of the latest version. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NextVersion {

    private final Plans plans;
    private final Goals goals;
    private final Steps steps;

    NextVersion(Plans plans, Goals goals, Steps steps) {
        this.plans = plans;
        this.goals = goals;
        this.steps = steps;
    }

    /** After the case was opened for a change. */
    UUID draft(CaseId caseId) {
        plans.lockAll(caseId);
        var versions = plans.of(caseId);
        if (versions.isEmpty()) return plans.begin(caseId, null);
        var latest = versions.getFirst();
        return latest.isDraft() ? latest.id() : copy(caseId, latest.id());
    }

    private UUID copy(CaseId caseId, UUID previous) {
        var draft = plans.begin(caseId, previous);
        goals.of(caseId, previous).forEach(goal -> goals.carryOver(caseId, draft, goal));
        steps.of(caseId, previous).forEach(step -> steps.carryOver(caseId, draft, step));
        return draft;
    }
}
