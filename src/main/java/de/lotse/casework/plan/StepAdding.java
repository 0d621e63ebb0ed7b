package de.lotse.casework.plan;

import de.lotse.casework.CaseId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a step that was agreed elsewhere into the plan: into its draft, because what was agreed with the person is never changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StepAdding {

    private final Plans plans;
    private final Goals goals;
    private final Steps steps;
    private final NextVersion next;

    StepAdding(Plans plans, Goals goals, Steps steps, NextVersion next) {
        this.plans = plans;
        this.goals = goals;
        this.steps = steps;
        this.next = next;
    }

    /** Those of the draft, else of the plan that holds: where neither is, a step can go nowhere. */
    public List<PlanGoal> goals(CaseId caseId) {
        return plans.of(caseId).stream()
                .filter(plan -> plan.isDraft() || plan.isAgreed())
                .max(Comparator.comparing(Plan::number))
                .map(plan -> goals.of(caseId, plan.id()))
                .orElse(List.of())
                .stream()
                .map(goal -> new PlanGoal(goal.id(), goal.plainWords()))
                .toList();
    }

    /** Answers false where the goal is none of {@link #goals} any more. The case was opened for a change. */
    public boolean add(CaseId caseId, UUID goal, NewStep step) {
        if (goals(caseId).stream().noneMatch(one -> one.id().equals(goal))) return false;
        steps.add(caseId, next.draft(caseId), step.of(goal));
        return true;
    }

    /** @param words in plain German */
    public record PlanGoal(UUID id, String words) {

        private static final int LONGEST = 120;

        /** For a line of a list. */
        public String shortly() {
            if (words.codePointCount(0, words.length()) <= LONGEST) return words;
            return words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
        }
    }
}
