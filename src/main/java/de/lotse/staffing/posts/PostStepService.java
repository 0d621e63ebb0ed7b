package de.lotse.staffing.posts;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Ids;
import de.lotse.staffing.plan.Answer;
import de.lotse.staffing.plan.Answer.Done;
import de.lotse.staffing.plan.Answer.Outdated;
import de.lotse.staffing.plan.Answer.Refused;
import de.lotse.staffing.plan.Editing;
import de.lotse.staffing.plan.PlanRules;
import de.lotse.staffing.plan.Post;
import de.lotse.staffing.plan.PostState;
import de.lotse.staffing.plan.Span;
import de.lotse.staffing.plan.StaffPlan;
import de.lotse.staffing.plan.StaffPlans;
import de.lotse.staffing.plan.Typed;
import de.lotse.staffing.plan.UnitChoices;
import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms do: a post is set up, changed, ended or corrected. Each step ends with an {@link Answer}. */
@Service
@Transactional
class PostStepService {

    private final StaffPlans plans;
    private final Editing editing;
    private final Clock clock;

    PostStepService(StaffPlans plans, Editing editing, Clock clock) {
        this.plans = plans;
        this.editing = editing;
        this.clock = clock;
    }

    Answer setUp(PostForm form) {
        return editing.run(form._once(), plan -> {
            var reading = reading();
            var days = Typed.span(reading, form.on(), form.last());
            var state = form.read(reading, form.kind(), Ids.next(), days);
            return kept(plan, new Post(Ids.next(), form.kind(), 1, List.of(state)), reading.errors());
        });
    }

    /** From a day on it is another one: title, unit, share, who pays. */
    Answer change(UUID id, PostForm form) {
        return edited(id, form, (post, plan) -> {
            var reading = reading();
            var on = reading.requiredDate("on", form.on());
            var state = form.read(reading, post.kind(), Ids.next(), Span.since(on));
            if (!reading.errors().any() && !post.mayChangeFrom(on))
                reading.errors().reject("on", t("staffing.form.noChange", PlanRules.days(post.life())));
            if (reading.errors().any()) return new Refused(reading.errors());
            return kept(plan, post.changedFrom(on, state), reading.errors());
        });
    }

    Answer end(UUID id, PostForm form) {
        return edited(id, form, (post, plan) -> {
            var reading = reading();
            if (form.last().isEmpty()) reading.errors().reject("last", t("staffing.form.last.missing"));
            var last = reading.date("last", form.last());
            if (last.isPresent() && !post.mayEndOn(last.get()))
                reading.errors().reject("last", t("staffing.form.noEnd", PlanRules.days(post.life())));
            if (reading.errors().any() || last.isEmpty()) return new Refused(reading.errors());
            return kept(plan, post.endedOn(last.get()), reading.errors());
        });
    }

    /** As it should have been entered. */
    Answer correct(UUID id, UUID stateId, PostForm form) {
        return edited(id, form, (post, plan) -> {
            var was = post.state(stateId);
            var isLast = post.states().getLast().equals(was);
            var reading = reading();
            var typed = Typed.span(reading, form.on(), isLast ? form.last() : "");
            reading.text("reason", form.reason(), Typed.LINE, t("staffing.form.reason.missing"));
            if (!post.mayCorrect(was, typed)) reading.errors().reject("on", t("staffing.form.swallows"));
            if (reading.errors().any()) return new Refused(reading.errors());
            var days = isLast ? typed : typed.endingOn(was.valid().last());
            var answer = kept(plan, post.corrected(form.read(reading, post.kind(), stateId, days)), reading.errors());
            if (answer instanceof Done) plans.note(id, words(plan, post, was), form.reason(), clock.instant());
            return answer;
        });
    }

    private Answer edited(UUID id, PostForm form, Work work) {
        return editing.run(form._once(), plan -> {
            var post = plan.post(id);
            return post.version() == form.version() ? work.on(post, plan) : new Outdated();
        });
    }

    private interface Work {
        Answer on(Post post, StaffPlan plan);
    }

    private Answer kept(StaffPlan plan, Post post, Errors errors) {
        for (var state : post.states())
            if (plan.units().stream().noneMatch(unit -> unit.id().equals(state.unit())))
                errors.reject("unit", t("staffing.form.unit.missing"));
        if (errors.any() || Typed.problems(plan.with(post), errors).any()) return new Refused(errors);
        plans.save(post);
        return new Done(PostPage.path(post.id()));
    }

    private static String words(StaffPlan plan, Post post, PostState was) {
        return t(
                "staffing.posts.was",
                was.title(),
                post.isFunction() ? "" : t("staffing.percent", was.share()),
                new UnitChoices(plan).label(was.unit().toString()).orElse(""),
                PlanRules.days(was.valid()));
    }

    private Reading reading() {
        return new Reading(LocalDate.now(clock));
    }
}
