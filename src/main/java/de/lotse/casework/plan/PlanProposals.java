package de.lotse.casework.plan;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.hints.ProposalSource;
import de.lotse.structure.SignalSource;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A step of the plan that was not possible points to an obstacle of the structure. */
@Component
class PlanProposals implements ProposalSource {

    private final Plans plans;
    private final PlanWords words;

    PlanProposals(Plans plans, PlanWords words) {
        this.plans = plans;
        this.words = words;
    }

    @Override
    public List<Proposal> of(CaseHead head) {
        return plans.agreed(head.id()).map(plan -> words.views(head, plan.id())).stream()
                .flatMap(List::stream)
                .flatMap(this::proposals)
                .toList();
    }

    private Stream<Proposal> proposals(GoalView goal) {
        return goal.steps().stream().flatMap(step -> proposal(goal, step).stream());
    }

    private Optional<Proposal> proposal(GoalView goal, StepView view) {
        var since = view.state().since();
        if (view.state().status() != StepStatus.NOT_POSSIBLE || since == null) return Optional.empty();
        var what = t("casework.hints.from.step", view.step().what());
        var on = LocalDate.ofInstant(since, Formats.ZONE);
        return Optional.of(Proposal.of(
                        SignalSource.STEP_NOT_POSSIBLE,
                        view.step().id(),
                        what,
                        on,
                        view.state().barrier())
                .inArea(goal.goal().lifeArea())
                .between(view.step().legalDomain(), ""));
    }
}
