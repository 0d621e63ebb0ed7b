package de.lotse.casework.plan;

import static de.lotse.casework.plan.PlanConfiguration.TAB;
import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.timeline.Timeline;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rates the goals of the plan that holds, and moves its steps on. */
@Service
@Transactional
class ProgressService {

    private final CaseHeads heads;
    private final Plans plans;
    private final Goals goals;
    private final Steps steps;
    private final Progress progress;
    private final PlanWords words;
    private final Timeline timeline;
    private final Once once;
    private final Clock clock;

    ProgressService(
            CaseHeads heads,
            Plans plans,
            Goals goals,
            Steps steps,
            Progress progress,
            PlanWords words,
            Timeline timeline,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.plans = plans;
        this.goals = goals;
        this.steps = steps;
        this.progress = progress;
        this.words = words;
        this.timeline = timeline;
        this.once = once;
        this.clock = clock;
    }

    RatingPage ratingPage(CaseId caseId, UUID goal) {
        var head = heads.open(caseId, TAB);
        var form = new RatingForm(null, Formats.date(words.today()), "", null);
        return ratingPage(head, goal(head, goal), form, Errors.none());
    }

    PlanResult<RatingPage> rate(CaseId caseId, UUID goalId, RatingForm form) {
        var head = heads.openForChange(caseId, TAB);
        var goal = goal(head, goalId);
        var reading = new Reading(words.today());
        var rating = form.read(goalId, words.today(), reading);
        if (reading.errors().any()) return new PlanResult.Rejected<>(ratingPage(head, goal, form, reading.errors()));

        return new PlanResult.Kept<>(once.run(form._once(), () -> {
            progress.rate(caseId, rating);
            var attainment = t("casework.plan.attainment." + rating.attainment());
            var detail = t("casework.plan.rated.detail", goal.plainWords(), attainment);
            timeline.add(caseId, "goal_rated", momentOf(rating.ratedOn()), goalId, detail);
            return head.path(TAB) + "#ziel-" + goalId;
        }));
    }

    /**
     * Moves a step on.
     *
     * @param number of the state that the acting person saw; throws {@link Conflict} if there is a newer one
     */
    String move(CaseId caseId, UUID stepId, StepStatus status, int number) {
        var head = heads.openForChange(caseId, TAB);
        var step = step(head, stepId);
        var state = progress.lock(caseId, stepId);
        var path = head.path(TAB) + "#schritt-" + stepId;
        if (state.number() == number + 1 && state.status() == status) return path; // sent twice
        // Why it is not possible has to be said, on a page of its own.
        if (state.number() != number
                || status == StepStatus.NOT_POSSIBLE
                || !state.status().mayBecome(status)) throw new Conflict();

        progress.move(caseId, new StepState(stepId, number + 1, status, "", "", null));
        tell(caseId, step, status, step.what());
        return path;
    }

    BarrierPage barrierPage(CaseId caseId, UUID stepId) {
        var head = heads.open(caseId, TAB);
        if (!head.writable()) throw new Conflict();
        var step = step(head, stepId);
        return barrierPage(head, step, progress.lock(caseId, stepId), BarrierForm.EMPTY, Errors.none(), false);
    }

    /** @param number of the state that the acting person saw */
    PlanResult<BarrierPage> notPossible(CaseId caseId, UUID stepId, int number, BarrierForm form) {
        var head = heads.openForChange(caseId, TAB);
        var step = step(head, stepId);
        var state = progress.lock(caseId, stepId);
        var reading = new Reading(words.today());
        form.check(reading);
        words.checkCode(
                PlanWords.BARRIER, form.barrier(), "barrier", t("casework.plan.barrier.empty"), reading.errors());
        if (reading.errors().any())
            return new PlanResult.Rejected<>(barrierPage(head, step, state, form, reading.errors(), false));

        var path = head.path(TAB) + "#schritt-" + stepId;
        if (state.barrier().equals(form.barrier()) && state.reason().equals(form.reason()))
            return new PlanResult.Kept<>(path); // sent twice
        if (state.number() != number || !state.status().mayBecome(StepStatus.NOT_POSSIBLE))
            return new PlanResult.Stale<>(barrierPage(head, step, state, form, Errors.none(), true));

        progress.move(
                caseId,
                new StepState(stepId, number + 1, StepStatus.NOT_POSSIBLE, form.barrier(), form.reason(), null));
        tell(
                caseId,
                step,
                StepStatus.NOT_POSSIBLE,
                t(
                        "casework.plan.notPossible.detail",
                        step.what(),
                        words.label(PlanWords.BARRIER, form.barrier()),
                        form.reason()));
        return new PlanResult.Kept<>(path);
    }

    private void tell(CaseId caseId, Step step, StepStatus status, String detail) {
        timeline.add(caseId, "step_" + status.name().toLowerCase(Locale.ROOT), clock.instant(), step.id(), detail);
    }

    private Instant momentOf(LocalDate day) {
        return day.equals(words.today())
                ? clock.instant()
                : day.atStartOfDay(Formats.ZONE).toInstant();
    }

    private Goal goal(CaseHead head, UUID goal) {
        return goals.find(head.id(), agreed(head).id(), goal).orElseThrow(NotFound::new);
    }

    private Step step(CaseHead head, UUID step) {
        return steps.find(head.id(), agreed(head).id(), step).orElseThrow(NotFound::new);
    }

    private Plan agreed(CaseHead head) {
        return plans.agreed(head.id()).orElseThrow(NotFound::new);
    }

    private RatingPage ratingPage(CaseHead head, Goal goal, RatingForm form, Errors errors) {
        return new RatingPage(
                head,
                goal,
                progress.ratings(head.id(), goal.id()),
                form,
                Option.named("casework.plan.attainment.", Attainment.values()),
                errors);
    }

    private BarrierPage barrierPage(
            CaseHead head, Step step, StepState state, BarrierForm form, Errors errors, boolean stale) {
        return new BarrierPage(
                head,
                words.view(head, step, state),
                form,
                words.options(PlanWords.BARRIER, state.barrier()),
                errors,
                stale);
    }
}
