package de.lotse.casework.plan;

import de.lotse.casework.CaseId;
import de.lotse.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins a plan with what another organisation had agreed with the person: as a draft, because with the new lead nothing is agreed yet. How
 * she says a goal herself did not come along. The caller opens the case in the same transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlanTakenOver {

    private final Plans plans;
    private final Goals goals;
    private final Steps steps;

    PlanTakenOver(Plans plans, Goals goals, Steps steps) {
        this.plans = plans;
        this.goals = goals;
        this.steps = steps;
    }

    /** Nothing for no goals. */
    public void begin(CaseId caseId, List<TakenGoal> taken) {
        if (taken.isEmpty()) return;
        var plan = plans.begin(caseId, null);
        for (var goal : taken) add(caseId, plan, goal);
    }

    private void add(CaseId caseId, UUID plan, TakenGoal taken) {
        var goal = new Goal(Ids.next(), 0, taken.lifeArea(), "", taken.plainWords(), "", taken.targetDate());
        var id = goals.add(caseId, plan, goal);
        for (var step : taken.steps()) steps.add(caseId, plan, step.of(id));
    }

    /** @param lifeArea of the code list life_area */
    public record TakenGoal(
            String lifeArea, String plainWords, @Nullable LocalDate targetDate, List<NewStep> steps) {}
}
