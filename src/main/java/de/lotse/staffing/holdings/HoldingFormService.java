package de.lotse.staffing.holdings;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.staffing.plan.Answer;
import de.lotse.staffing.plan.Answer.Done;
import de.lotse.staffing.plan.Answer.Outdated;
import de.lotse.staffing.plan.Answer.Refused;
import de.lotse.staffing.plan.Colleague;
import de.lotse.staffing.plan.Editing;
import de.lotse.staffing.plan.Holding;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.PlanRules;
import de.lotse.staffing.plan.PlannedFilling;
import de.lotse.staffing.plan.Post;
import de.lotse.staffing.plan.StaffPlan;
import de.lotse.staffing.plan.StaffPlans;
import de.lotse.staffing.plan.Typed;
import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class HoldingFormService {

    private final StaffPlans plans;
    private final Editing editing;
    private final People people;
    private final Clock clock;

    HoldingFormService(StaffPlans plans, Editing editing, People people, Clock clock) {
        this.plans = plans;
        this.editing = editing;
        this.people = people;
        this.clock = clock;
    }

    HoldingFormPage page(UUID postId, HoldingStep step, @Nullable UUID holdingId) {
        editing.require();
        var plan = plans.read();
        var post = plan.post(postId);
        var form = holdingId == null
                ? HoldingForm.empty(Math.max(0, plan.vacant(post, today())), post.version())
                : HoldingForm.of(held(plan, post, holdingId), post.version());
        return page(plan, post, step, holdingId, form, Errors.none(), false);
    }

    HoldingFormPage page(UUID postId, HoldingStep step, @Nullable UUID holdingId, HoldingForm form, Errors errors) {
        editing.require();
        var plan = plans.read();
        return page(plan, plan.post(postId), step, holdingId, form, errors, false);
    }

    /** The form once more, beside who holds the post now. */
    HoldingFormPage conflict(UUID postId, HoldingStep step, @Nullable UUID holdingId, HoldingForm form) {
        editing.require();
        var plan = plans.read();
        var post = plan.post(postId);
        return page(plan, post, step, holdingId, form.over(post.version()), Errors.none(), true);
    }

    private HoldingFormPage page(
            StaffPlan plan,
            Post post,
            HoldingStep step,
            @Nullable UUID holdingId,
            HoldingForm form,
            Errors errors,
            boolean outdated) {
        return new HoldingFormPage(
                step,
                post,
                post.near(today()).title(),
                holdingId == null
                        ? ""
                        : plan.colleague(held(plan, post, holdingId).colleague())
                                .name(),
                action(post, step, holdingId),
                form,
                errors,
                people.options(plan),
                outdated,
                plan.holdingsOf(post.id()).stream()
                        .map(one -> words(plan, post, one))
                        .toList());
    }

    private static String action(Post post, HoldingStep step, @Nullable UUID holding) {
        var path = OrganisationTabs.POSTS + "/" + post.id();
        return switch (step) {
            case FILL -> path + "/besetzung";
            case PLAN -> path + "/planung";
            case VACATE -> path + "/besetzungen/" + holding + "/ende";
            case CORRECT -> path + "/besetzungen/" + holding + "/berichtigung";
        };
    }

    Answer fill(UUID postId, HoldingForm form) {
        return edited(postId, form, (post, plan) -> {
            var reading = reading();
            var days = Typed.span(reading, form.on(), form.last());
            var share = share(reading, post, form);
            var who = people.chosen(plan, form);
            if (who.isEmpty()) reading.errors().reject("who", t("staffing.form.who.missing"));
            reading.optionalText("name", form.name(), Typed.LINE);
            if (reading.errors().any() || who.isEmpty()) return new Refused(reading.errors());
            var holding = new Holding(Ids.next(), postId, who.get().id(), days, share);
            return kept(plan, who.get(), holding, reading.errors());
        });
    }

    Answer vacate(UUID postId, UUID holdingId, HoldingForm form) {
        return edited(postId, form, (post, plan) -> {
            var holding = held(plan, post, holdingId);
            var reading = reading();
            if (form.last().isEmpty()) reading.errors().reject("last", t("staffing.form.last.missing"));
            var last = reading.date("last", form.last());
            if (last.isPresent() && !holding.valid().covers(last.get()))
                reading.errors().reject("last", t("staffing.form.noEnd", PlanRules.days(holding.valid())));
            if (reading.errors().any() || last.isEmpty()) return new Refused(reading.errors());
            var ended = new Holding(
                    holding.id(), postId, holding.colleague(), holding.valid().endingOn(last.get()), holding.share());
            return kept(plan, plan.colleague(holding.colleague()), ended, reading.errors());
        });
    }

    /** As it should have been entered, or that it never was. */
    Answer correct(UUID postId, UUID holdingId, HoldingForm form) {
        return edited(postId, form, (post, plan) -> {
            var was = held(plan, post, holdingId);
            var reading = reading();
            reading.text("reason", form.reason(), Typed.LINE, t("staffing.form.reason.missing"));
            if (form.strikes()) {
                if (reading.errors().any()) return new Refused(reading.errors());
                plans.remove(was);
                plans.note(postId, words(plan, post, was), form.reason(), clock.instant());
                return new Done(OrganisationTabs.POSTS + "/" + postId);
            }
            var days = Typed.span(reading, form.on(), form.last());
            var share = share(reading, post, form);
            var who = people.chosen(plan, form);
            if (who.isEmpty()) reading.errors().reject("who", t("staffing.form.who.missing"));
            reading.optionalText("name", form.name(), Typed.LINE);
            if (reading.errors().any() || who.isEmpty()) return new Refused(reading.errors());
            var holding = new Holding(holdingId, postId, who.get().id(), days, share);
            var answer = kept(plan, who.get(), holding, reading.errors());
            if (answer instanceof Done) plans.note(postId, words(plan, post, was), form.reason(), clock.instant());
            return answer;
        });
    }

    /** From when on a vacancy is to be filled. */
    Answer plan(UUID postId, HoldingForm form) {
        return edited(postId, form, (post, plan) -> {
            var reading = reading();
            var planned = reading.requiredDate("on", form.on());
            if (!reading.errors().any() && planned.isBefore(today()))
                reading.errors().reject("on", t("staffing.form.planned.past"));
            if (!post.life().covers(planned))
                reading.errors().reject("on", t("staffing.form.noChange", PlanRules.days(post.life())));
            if (plan.vacant(post, today()) == 0) reading.errors().reject(t("staffing.form.planned.held"));
            if (reading.errors().any()) return new Refused(reading.errors());
            plans.save(new PlannedFilling(postId, today(), planned));
            return new Done(OrganisationTabs.POSTS + "/" + postId);
        });
    }

    private Answer edited(UUID postId, HoldingForm form, Work work) {
        return editing.run(form._once(), plan -> {
            var post = plan.post(postId);
            return post.version() == form.version() ? work.on(post, plan) : new Outdated();
        });
    }

    private interface Work {
        Answer on(Post post, StaffPlan plan);
    }

    private Answer kept(StaffPlan plan, Colleague who, Holding holding, Errors errors) {
        if (Typed.problems(plan.with(who).with(holding), errors).any()) return new Refused(errors);
        people.keep(who);
        plans.save(holding);
        return new Done(OrganisationTabs.POSTS + "/" + holding.post());
    }

    /** A function takes no share of full time. */
    private static int share(Reading reading, Post post, HoldingForm form) {
        return post.isFunction() ? 0 : reading.number("share", form.share(), 1, 100);
    }

    /** Throws {@link NotFound} for a holding of another post. */
    private static Holding held(StaffPlan plan, Post post, UUID id) {
        var holding = plan.holding(id);
        if (!holding.post().equals(post.id())) throw new NotFound();
        return holding;
    }

    private static String words(StaffPlan plan, Post post, Holding was) {
        var name = plan.colleague(was.colleague()).name();
        var days = PlanRules.days(was.valid());
        return post.isFunction()
                ? t("staffing.holdings.was.FUNCTION", name, days)
                : t("staffing.holdings.was.POST", name, was.share(), days);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Reading reading() {
        return new Reading(today());
    }
}
