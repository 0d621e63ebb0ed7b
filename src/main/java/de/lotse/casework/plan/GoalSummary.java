package de.lotse.casework.plan;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseCard.Link;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.closure.EvaluationCard;
import de.lotse.kern.Tone;
import de.lotse.web.Formats;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How far each goal was reached, for the evaluation of the case. */
@Component
class GoalSummary implements EvaluationCard {

    private final Plans plans;
    private final PlanWords words;

    GoalSummary(Plans plans, PlanWords words) {
        this.plans = plans;
        this.words = words;
    }

    @Override
    public int order() {
        return 10;
    }

    /** Of the latest version that was ever agreed, whether it still holds or has ended. */
    @Override
    public Optional<CaseCard> of(CaseHead head) {
        return plans.of(head.id()).stream()
                .filter(plan -> !plan.isDraft())
                .findFirst()
                .map(plan -> card(head, plan));
    }

    private CaseCard card(CaseHead head, Plan plan) {
        var lines = words.views(head, plan.id()).stream()
                .map(view -> line(head, plan, view))
                .toList();
        return CaseCard.ofLines(
                t("casework.plan.attainment"), lines, "", new Link(plan.path(head), t("casework.plan.card.more")));
    }

    private static Line line(CaseHead head, Plan plan, GoalView view) {
        var rating = view.rating();
        var path = plan.path(head) + "#" + view.anchor();
        if (rating == null)
            return new Line(view.goal().plainWords(), view.lifeArea(), path, t("casework.plan.unrated"), Tone.WARNING);
        return new Line(
                view.goal().plainWords(),
                t("casework.plan.ratedSince", view.lifeArea(), Formats.date(rating.ratedOn())),
                path,
                t("casework.plan.attainment." + rating.attainment()),
                rating.attainment() == Attainment.FULLY ? Tone.SUCCESS : Tone.NEUTRAL);
    }
}
