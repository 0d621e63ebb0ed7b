package de.lotse.casework.plan;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.plan.Drafts.Draft;
import de.lotse.kern.ConflictRow;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the goals of a draft. */
@Service
@Transactional
class GoalService {

    private final Drafts drafts;
    private final Goals goals;
    private final PlanWords words;

    GoalService(Drafts drafts, Goals goals, PlanWords words) {
        this.drafts = drafts;
        this.goals = goals;
        this.words = words;
    }

    GoalPage newPage(CaseId caseId, UUID plan) {
        return page(drafts.look(caseId, plan), null, 0, GoalForm.EMPTY, Errors.none(), List.of());
    }

    GoalPage editPage(CaseId caseId, UUID plan, UUID goal) {
        var draft = drafts.look(caseId, plan);
        var found = goals.find(caseId, plan, goal).orElseThrow(NotFound::new);
        return page(draft, goal, found.version(), GoalForm.of(found), Errors.none(), List.of());
    }

    PlanResult<GoalPage> add(CaseId caseId, UUID plan, GoalForm form) {
        var draft = drafts.change(caseId, plan);
        var reading = new Reading(words.today());
        var goal = form.read(Ids.next(), 0, reading);
        words.check(goal, reading.errors());
        if (reading.errors().any())
            return new PlanResult.Rejected<>(page(draft, null, 0, form, reading.errors(), List.of()));

        return kept(
                draft,
                goals.of(caseId, plan).stream()
                        .filter(goal::saysTheSameAs) // the same form, sent twice
                        .map(Goal::id)
                        .findFirst()
                        .orElseGet(() -> goals.add(caseId, plan, goal)));
    }

    PlanResult<GoalPage> change(CaseId caseId, UUID plan, UUID id, int version, GoalForm form) {
        var draft = drafts.change(caseId, plan);
        var reading = new Reading(words.today());
        var goal = form.read(id, version, reading);
        words.check(goal, reading.errors());
        if (reading.errors().any())
            return new PlanResult.Rejected<>(page(draft, id, version, form, reading.errors(), List.of()));
        if (goals.change(caseId, plan, goal)) return kept(draft, id);

        var theirs = goals.find(caseId, plan, id).orElse(null);
        if (theirs == null)
            return new PlanResult.Stale<>(
                    page(draft, null, 0, form, Errors.none().reject(t("casework.plan.goal.gone")), List.of()));
        if (goal.saysTheSameAs(theirs)) return kept(draft, id);
        return new PlanResult.Stale<>(page(draft, id, theirs.version(), form, Errors.none(), compare(goal, theirs)));
    }

    String remove(CaseId caseId, UUID plan, UUID goal) {
        var draft = drafts.change(caseId, plan);
        goals.remove(plan, goal);
        return draft.path();
    }

    private List<ConflictRow> compare(Goal mine, Goal theirs) {
        return List.of(
                new ConflictRow(t("casework.plan.lifeArea"), words.lifeArea(mine), words.lifeArea(theirs)),
                new ConflictRow(t("casework.plan.ownWords"), mine.ownWords(), theirs.ownWords()),
                new ConflictRow(t("casework.plan.plainWords"), mine.plainWords(), theirs.plainWords()),
                new ConflictRow(t("casework.plan.indicator"), mine.indicator(), theirs.indicator()),
                new ConflictRow(t("casework.plan.targetDate"), day(mine), day(theirs)));
    }

    private static String day(Goal goal) {
        return goal.targetDate() == null ? "" : Formats.date(goal.targetDate());
    }

    private GoalPage page(
            Draft draft, @Nullable UUID goal, int version, GoalForm form, Errors errors, List<ConflictRow> conflict) {
        return new GoalPage(draft.head(), draft.plan(), goal, version, form, words.lifeAreas(), errors, conflict);
    }

    private static PlanResult<GoalPage> kept(Draft draft, UUID goal) {
        return new PlanResult.Kept<>(draft.path() + "#ziel-" + goal);
    }
}
