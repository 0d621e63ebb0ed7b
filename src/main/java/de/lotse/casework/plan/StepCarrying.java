package de.lotse.casework.plan;

import de.lotse.casework.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells which steps of one member are still open, for another case: a step belongs to a goal that was agreed with others. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StepCarrying {

    private final Plans plans;
    private final Steps steps;
    private final Progress progress;

    StepCarrying(Plans plans, Steps steps, Progress progress) {
        this.plans = plans;
        this.steps = steps;
        this.progress = progress;
    }

    /**
     * In the agreed version, else in the draft.
     *
     * @param member of the household, by its id there
     */
    public List<Open> openFor(CaseId caseId, UUID member) {
        var states = progress.states(caseId);
        return plans.of(caseId).stream()
                .filter(plan -> plan.isAgreed() || plan.isDraft())
                .min((one, other) -> Boolean.compare(other.isAgreed(), one.isAgreed()))
                .stream()
                .flatMap(plan -> steps.of(caseId, plan.id()).stream())
                .filter(step -> member.equals(step.member()))
                .filter(step -> states.getOrDefault(step.id(), StepState.planned(step.id()))
                        .status()
                        .isOpen())
                .map(step -> new Open(step.what(), step.dueOn()))
                .toList();
    }

    /** What is to be done, and until when if that was said. */
    public record Open(String what, @Nullable LocalDate dueOn) {}
}
