package de.lotse.casework.plan;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.plan.Drafts.Draft;
import de.lotse.kern.ConflictRow;
import de.lotse.shared.Conflict;
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

/** Sets the steps of a draft. */
@Service
@Transactional
class StepService {

    private final Drafts drafts;
    private final Goals goals;
    private final Steps steps;
    private final PlanWords words;

    StepService(Drafts drafts, Goals goals, Steps steps, PlanWords words) {
        this.drafts = drafts;
        this.goals = goals;
        this.steps = steps;
        this.words = words;
    }

    StepPage newPage(CaseId caseId, UUID plan, UUID goal) {
        var draft = drafts.look(caseId, plan);
        return page(draft, goal(draft, goal), null, 0, StepForm.EMPTY, Errors.none(), List.of());
    }

    StepPage editPage(CaseId caseId, UUID plan, UUID step) {
        var draft = drafts.look(caseId, plan);
        var found = steps.find(caseId, plan, step).orElseThrow(NotFound::new);
        return page(
                draft, goal(draft, found.goal()), step, found.version(), StepForm.of(found), Errors.none(), List.of());
    }

    PlanResult<StepPage> add(CaseId caseId, UUID plan, UUID goalId, StepForm form) {
        var draft = drafts.change(caseId, plan);
        var goal = goalThatMayBeGone(draft, goalId);
        var reading = new Reading(words.today());
        var step = form.read(Ids.next(), goalId, 0, reading);
        words.check(caseId, step, reading.errors());
        if (reading.errors().any())
            return new PlanResult.Rejected<>(page(draft, goal, null, 0, form, reading.errors(), List.of()));

        return kept(
                draft,
                steps.of(caseId, plan).stream()
                        .filter(other ->
                                other.goal().equals(goalId) && other.saysTheSameAs(step)) // the same form, sent twice
                        .map(Step::id)
                        .findFirst()
                        .orElseGet(() -> steps.add(caseId, plan, step)));
    }

    PlanResult<StepPage> change(CaseId caseId, UUID plan, UUID id, UUID goalId, int version, StepForm form) {
        var draft = drafts.change(caseId, plan);
        var goal = goalThatMayBeGone(draft, goalId);
        var reading = new Reading(words.today());
        var step = form.read(id, goalId, version, reading);
        words.check(caseId, step, reading.errors());
        if (reading.errors().any())
            return new PlanResult.Rejected<>(page(draft, goal, id, version, form, reading.errors(), List.of()));
        if (steps.change(caseId, plan, step)) return kept(draft, id);

        var theirs = steps.find(caseId, plan, id).orElse(null);
        if (theirs == null)
            return new PlanResult.Stale<>(
                    page(draft, goal, null, 0, form, Errors.none().reject(t("casework.plan.step.gone")), List.of()));
        if (step.saysTheSameAs(theirs)) return kept(draft, id);
        return new PlanResult.Stale<>(
                page(draft, goal, id, theirs.version(), form, Errors.none(), compare(draft, step, theirs)));
    }

    String remove(CaseId caseId, UUID plan, UUID step) {
        var draft = drafts.change(caseId, plan);
        steps.remove(plan, step);
        return draft.path();
    }

    private Goal goal(Draft draft, UUID goal) {
        return goals.find(draft.caseId(), draft.id(), goal).orElseThrow(NotFound::new);
    }

    /** A colleague may have removed it while the step was typed. */
    private Goal goalThatMayBeGone(Draft draft, UUID goal) {
        return goals.find(draft.caseId(), draft.id(), goal).orElseThrow(() -> new Conflict(draft.path()));
    }

    private List<ConflictRow> compare(Draft draft, Step mine, Step theirs) {
        var left = words.view(draft.head(), mine, StepState.planned(mine.id()));
        var right = words.view(draft.head(), theirs, StepState.planned(theirs.id()));
        return List.of(
                new ConflictRow(t("casework.plan.what"), mine.what(), theirs.what()),
                new ConflictRow(t("casework.plan.who"), left.who(), right.who()),
                new ConflictRow(t("casework.plan.place"), mine.place(), theirs.place()),
                new ConflictRow(t("casework.plan.kind"), left.kind(), right.kind()),
                new ConflictRow(t("casework.plan.legalDomain"), left.legalDomain(), right.legalDomain()),
                new ConflictRow(t("casework.plan.dueOn"), day(mine), day(theirs)),
                new ConflictRow(t("casework.plan.member"), left.whom(), right.whom()));
    }

    private static String day(Step step) {
        return step.dueOn() == null ? "" : Formats.date(step.dueOn());
    }

    private StepPage page(
            Draft draft,
            Goal goal,
            @Nullable UUID step,
            int version,
            StepForm form,
            Errors errors,
            List<ConflictRow> conflict) {
        var choices = words.stepChoices(draft.caseId(), form.member(), form.kind());
        return new StepPage(draft.head(), draft.plan(), goal, step, version, form, choices, errors, conflict);
    }

    private static PlanResult<StepPage> kept(Draft draft, UUID step) {
        return new PlanResult.Kept<>(draft.path() + "#schritt-" + step);
    }
}
