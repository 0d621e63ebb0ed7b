package de.lotse.casework.plan;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseCard.Link;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.overview.OverviewCard;
import de.lotse.kern.Term;
import de.lotse.kern.Tone;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How many goals are open and which steps come next, on the overview of the case. */
@Component
class PlanCard implements OverviewCard {

    private static final int SHOWN = 3;

    private final Plans plans;
    private final PlanWords words;

    PlanCard(Plans plans, PlanWords words) {
        this.plans = plans;
        this.words = words;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<CaseCard> of(CaseHead head) {
        var more = new Link(head.path(PlanConfiguration.TAB), t("casework.plan.card.more"));
        return Optional.of(plans.agreed(head.id())
                .map(plan -> card(head, words.views(head, plan.id()), more))
                .orElseGet(() -> CaseCard.ofLines(t("casework.plan.title"), List.of(), none(head), more)));
    }

    private String none(CaseHead head) {
        var drafted = plans.of(head.id()).stream().anyMatch(Plan::isDraft);
        return t(drafted ? "casework.plan.card.draft" : "casework.plan.card.none");
    }

    @Override
    public Optional<CaseCard> onSheet(CaseHead head) {
        return of(head);
    }

    private CaseCard card(CaseHead head, List<GoalView> goals, Link more) {
        var open = goals.stream().filter(goal -> !goal.isReached()).count();
        var lines = goals.stream()
                .flatMap(goal -> goal.steps().stream())
                .filter(step -> step.state().status().isOpen())
                .sorted(StepView.BY_DUE_DATE)
                .limit(SHOWN)
                .map(step -> line(head, step, words.today()))
                .toList();
        var terms =
                List.of(new Term(t("casework.plan.card.openGoals"), t("casework.plan.card.goals", open, goals.size())));
        return new CaseCard(t("casework.plan.title"), terms, lines, "", more);
    }

    private static Line line(CaseHead head, StepView view, LocalDate today) {
        var day = view.step().dueOn();
        return new Line(
                view.step().what(),
                view.who(),
                head.path(PlanConfiguration.TAB) + "#" + view.anchor(),
                day == null ? null : Formats.due(day, today),
                view.isOverdue(today) ? Tone.DANGER : Tone.NEUTRAL);
    }
}
