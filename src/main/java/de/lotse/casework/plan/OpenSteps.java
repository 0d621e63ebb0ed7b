package de.lotse.casework.plan;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.closure.OpenItems;
import de.lotse.casework.timeline.Timeline;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Steps that are still open when a case is to be closed. */
@Component
class OpenSteps implements OpenItems {

    private final Plans plans;
    private final Steps steps;
    private final Progress progress;
    private final Timeline timeline;
    private final PlanWords words;
    private final Clock clock;

    OpenSteps(Plans plans, Steps steps, Progress progress, Timeline timeline, PlanWords words, Clock clock) {
        this.plans = plans;
        this.steps = steps;
        this.progress = progress;
        this.timeline = timeline;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "steps";
    }

    @Override
    public Optional<Open> of(CaseHead head) {
        var open = open(head.id()).size();
        if (open == 0) return Optional.empty();
        return Optional.of(new Open(open, t("casework.plan.open", open), head.path(PlanConfiguration.TAB)));
    }

    @Override
    public void closeAll(CaseId caseId, Decision decision) {
        switch (decision) {
            case DONE -> open(caseId).forEach(step -> finish(caseId, step));
            case OBSOLETE -> plans.agreed(caseId).ifPresent(plan -> end(caseId, plan));
            case AFTERCARE -> {} // the plan goes on after the closing
        }
    }

    private List<Step> open(CaseId caseId) {
        var states = progress.states(caseId);
        return plans.agreed(caseId).map(plan -> steps.of(caseId, plan.id())).orElse(List.of()).stream()
                .filter(step -> states.getOrDefault(step.id(), StepState.planned(step.id()))
                        .status()
                        .isOpen())
                .toList();
    }

    private void finish(CaseId caseId, Step step) {
        var state = progress.lock(caseId, step.id());
        progress.move(caseId, new StepState(step.id(), state.number() + 1, StepStatus.DONE, "", "", null));
        timeline.add(caseId, "step_done", clock.instant(), step.id(), step.what());
    }

    private void end(CaseId caseId, Plan plan) {
        plans.end(plan.id(), PlanStatus.ENDED, words.today());
        timeline.add(caseId, "plan_ended", clock.instant(), plan.id(), "");
    }
}
