package de.lotse.staffing.posts;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.shared.Ids;
import de.lotse.staffing.plan.Answer;
import de.lotse.staffing.plan.Answer.Done;
import de.lotse.staffing.plan.Answer.Outdated;
import de.lotse.staffing.plan.Answer.Refused;
import de.lotse.staffing.plan.Editing;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.PlanRules;
import de.lotse.staffing.plan.Post;
import de.lotse.staffing.plan.PostState;
import de.lotse.staffing.plan.Span;
import de.lotse.staffing.plan.StaffPlan;
import de.lotse.staffing.plan.StaffPlans;
import de.lotse.staffing.plan.Typed;
import de.lotse.staffing.plan.Unit;
import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PostFormService {

    private final StaffPlans plans;
    private final Editing editing;
    private final Clock clock;

    PostFormService(StaffPlans plans, Editing editing, Clock clock) {
        this.plans = plans;
        this.editing = editing;
        this.clock = clock;
    }

    PostFormPage settingUp(PostForm form, Errors errors) {
        editing.require();
        return new PostFormPage(
                PostStep.SET_UP,
                form.kind(),
                OrganisationTabs.POSTS + "/neu",
                OrganisationTabs.CHART,
                "",
                true,
                form,
                errors,
                units(plans.read()),
                false,
                List.of());
    }

    Answer setUp(PostForm form) {
        return editing.run(form._once(), plan -> {
            var reading = reading();
            var days = Typed.span(reading, form.on(), form.last());
            var state = form.read(reading, form.kind(), Ids.next(), days);
            return kept(plan, new Post(Ids.next(), form.kind(), 1, List.of(state)), reading.errors());
        });
    }

    PostFormPage page(UUID id, PostStep step, @Nullable UUID state) {
        editing.require();
        var post = plans.read().post(id);
        var form = PostForm.of(post.kind(), state(post, state), post.version());
        return page(id, step, state, step == PostStep.CORRECT ? form : form.forChange(), Errors.none());
    }

    PostFormPage page(UUID id, PostStep step, @Nullable UUID state, PostForm form, Errors errors) {
        editing.require();
        var plan = plans.read();
        return page(plan, plan.post(id), step, state, form, errors, false, List.of());
    }

    /** The form once more, beside what somebody else has saved. */
    PostFormPage conflict(UUID id, PostStep step, @Nullable UUID state, PostForm form) {
        editing.require();
        var plan = plans.read();
        var post = plan.post(id);
        var theirs = PostForm.of(post.kind(), state(post, state), post.version());
        var rows = List.of(
                new ConflictRow(t("staffing.form.title"), form.title(), theirs.title()),
                new ConflictRow(t("staffing.form.share"), form.share(), theirs.share()),
                new ConflictRow(t("staffing.form.topics"), form.topics(), theirs.topics()),
                new ConflictRow(t("staffing.form.funding"), form.funding(), theirs.funding()),
                new ConflictRow(t("staffing.form.employer"), form.employer(), theirs.employer()),
                new ConflictRow(t("staffing.form.unit"), unit(plan, form), unit(plan, theirs)));
        return page(
                plan,
                post,
                step,
                state,
                form.over(post.version()),
                Errors.none(),
                true,
                step.describes() ? rows : List.of());
    }

    private PostFormPage page(
            StaffPlan plan,
            Post post,
            PostStep step,
            @Nullable UUID state,
            PostForm form,
            Errors errors,
            boolean outdated,
            List<ConflictRow> conflicts) {
        var path = PostPage.path(post.id());
        return new PostFormPage(
                step,
                post.kind(),
                path
                        + switch (step) {
                            case SET_UP, CHANGE -> "/aenderung";
                            case END -> "/ende";
                            case CORRECT -> "/fassungen/" + state + "/berichtigung";
                        },
                path,
                state(post, state).title(),
                step == PostStep.END
                        || state != null && post.states().getLast().id().equals(state),
                form,
                errors,
                units(plan),
                outdated,
                conflicts);
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
            if (!fits(post, was, typed)) reading.errors().reject("on", t("staffing.form.swallows"));
            if (reading.errors().any()) return new Refused(reading.errors());
            var days = isLast ? typed : typed.endingOn(was.valid().last());
            var answer = kept(plan, post.corrected(form.read(reading, post.kind(), stateId, days)), reading.errors());
            if (answer instanceof Done) plans.note(id, words(plan, post, was), form.reason(), clock.instant());
            return answer;
        });
    }

    private static boolean fits(Post post, PostState was, Span typed) {
        var index = post.states().indexOf(was);
        @Nullable LocalDate last = was.valid().last();
        var afterBefore = index == 0
                || typed.from().isAfter(post.states().get(index - 1).valid().from());
        return afterBefore
                && (index == post.states().size() - 1
                        || last == null
                        || !typed.from().isAfter(last));
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
                unit(plan, PostForm.of(post.kind(), was, 0)),
                PlanRules.days(was.valid()));
    }

    private PostState state(Post post, @Nullable UUID state) {
        return state == null ? post.near(LocalDate.now(clock)) : post.state(state);
    }

    private static List<Option> units(StaffPlan plan) {
        return plan.units().stream()
                .sorted(Comparator.comparing((Unit unit) -> unit.life().last() != null)
                        .thenComparing(unit -> unit.states().getLast().label()))
                .map(unit -> new Option(unit.id().toString(), label(unit)))
                .toList();
    }

    private static String label(Unit unit) {
        var name = unit.states().getLast().label();
        return unit.life().last() == null ? name : t("staffing.form.ended", name, PlanRules.days(unit.life()));
    }

    private static String unit(StaffPlan plan, PostForm form) {
        return Typed.id(form.unit())
                .flatMap(id -> plan.units().stream()
                        .filter(unit -> unit.id().equals(id))
                        .findFirst())
                .map(PostFormService::label)
                .orElse("");
    }

    private Reading reading() {
        return new Reading(LocalDate.now(clock));
    }
}
