package de.lotse.casework.plan;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.members.MemberThings;
import java.util.List;
import org.springframework.stereotype.Component;

/** The steps of the agreed version, else of the draft, each with the member whom it is for. */
@Component
class MemberSteps implements MemberThings {

    private final Plans plans;
    private final PlanWords words;

    MemberSteps(Plans plans, PlanWords words) {
        this.plans = plans;
        this.words = words;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "casework.plan.memberSteps";
    }

    @Override
    public String tab() {
        return PlanConfiguration.TAB;
    }

    @Override
    public List<About> of(CaseHead head) {
        return plans.of(head.id()).stream()
                .filter(plan -> plan.isAgreed() || plan.isDraft())
                .min((one, other) -> Boolean.compare(other.isAgreed(), one.isAgreed()))
                .map(plan -> about(head, plan))
                .orElse(List.of());
    }

    private List<About> about(CaseHead head, Plan plan) {
        return words.views(head, plan.id()).stream()
                .flatMap(goal -> goal.steps().stream())
                .sorted(StepView.BY_DUE_DATE)
                .map(view -> new About(view.step().member(), line(head, plan, view)))
                .toList();
    }

    private static Line line(CaseHead head, Plan plan, StepView view) {
        return new Line(
                view.step().what(),
                view.who(),
                plan.path(head) + "#" + view.anchor(),
                t("casework.plan.status." + view.state().status()),
                view.tone());
    }
}
