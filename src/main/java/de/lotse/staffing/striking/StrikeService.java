package de.lotse.staffing.striking;

import static de.lotse.web.Texts.t;

import de.lotse.staffing.plan.Answer;
import de.lotse.staffing.plan.Answer.Done;
import de.lotse.staffing.plan.Answer.Outdated;
import de.lotse.staffing.plan.Answer.Refused;
import de.lotse.staffing.plan.Editing;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.PlanRules;
import de.lotse.staffing.plan.Post;
import de.lotse.staffing.plan.StaffPlan;
import de.lotse.staffing.plan.StaffPlans;
import de.lotse.staffing.plan.Typed;
import de.lotse.staffing.plan.Unit;
import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A unit is struck as long as nothing ever hung on it; a post with whoever is said to have held it. What was struck, why and by whom
 * stands with the corrections of what is above it.
 */
@Service
@Transactional
class StrikeService {

    private final StaffPlans plans;
    private final Editing editing;
    private final Clock clock;

    StrikeService(StaffPlans plans, Editing editing, Clock clock) {
        this.plans = plans;
        this.editing = editing;
        this.clock = clock;
    }

    StrikePage unit(UUID id, @Nullable StrikeForm typed, Errors errors, boolean outdated) {
        editing.require();
        var plan = plans.read();
        var unit = plan.unit(id);
        var form = form(typed, unit.version());
        return new StrikePage("UNIT", name(unit), path(unit), List.of(), hanging(plan, unit), form, errors, outdated);
    }

    StrikePage post(UUID id, @Nullable StrikeForm typed, Errors errors, boolean outdated) {
        editing.require();
        var plan = plans.read();
        var post = plan.post(id);
        var form = form(typed, post.version());
        return new StrikePage("POST", name(post), path(post), held(plan, post), List.of(), form, errors, outdated);
    }

    private static StrikeForm form(@Nullable StrikeForm typed, int version) {
        return new StrikeForm(typed == null ? "" : typed.reason(), version, null);
    }

    Answer strikeUnit(UUID id, StrikeForm form) {
        return editing.run(form._once(), plan -> {
            var unit = plan.unit(id);
            if (unit.version() != form.version()) return new Outdated();
            var errors = check(form);
            if (!hanging(plan, unit).isEmpty()) errors.reject(t("staffing.strike.holds"));
            if (errors.any()) return new Refused(errors);
            @Nullable UUID above = unit.states().getLast().parent();
            plans.remove(unit);
            note(above == null ? StaffPlans.TOP : above, words(unit), form);
            return new Done(above == null ? OrganisationTabs.CHART : OrganisationTabs.UNITS + "/" + above);
        });
    }

    Answer strikePost(UUID id, StrikeForm form) {
        return editing.run(form._once(), plan -> {
            var post = plan.post(id);
            if (post.version() != form.version()) return new Outdated();
            var errors = check(form);
            if (errors.any()) return new Refused(errors);
            var unit = post.states().getLast().unit();
            plans.remove(post);
            note(unit, words(plan, post), form);
            return new Done(OrganisationTabs.UNITS + "/" + unit);
        });
    }

    private Errors check(StrikeForm form) {
        var reading = new Reading(today());
        reading.text("reason", form.reason(), Typed.LINE, t("staffing.form.reason.missing"));
        return reading.errors();
    }

    private void note(UUID subject, String words, StrikeForm form) {
        plans.note(
                subject,
                words.length() <= StaffPlans.WAS ? words : words.substring(0, StaffPlans.WAS),
                form.reason(),
                clock.instant());
    }

    /** Whatever hung on it on any day. */
    private static List<String> hanging(StaffPlan plan, Unit unit) {
        var units = plan.units().stream()
                .filter(one -> one.states().stream().anyMatch(state -> unit.id().equals(state.parent())))
                .map(StrikeService::name);
        var posts = plan.posts().stream()
                .filter(one ->
                        one.states().stream().anyMatch(state -> state.unit().equals(unit.id())))
                .map(StrikeService::name);
        return Stream.concat(units, posts).toList();
    }

    private static List<String> held(StaffPlan plan, Post post) {
        return plan.holdingsOf(post.id()).stream()
                .map(one -> t(
                        "staffing.holdings.was.FUNCTION",
                        plan.colleague(one.colleague()).name(),
                        PlanRules.days(one.valid())))
                .toList();
    }

    private static String words(Unit unit) {
        var last = unit.states().getLast();
        return t("staffing.strike.unit", t("staffing.kind." + last.kind()), last.label(), PlanRules.days(unit.life()));
    }

    private static String words(StaffPlan plan, Post post) {
        var holders = String.join("; ", held(plan, post));
        var words = t("staffing.strike.post", name(post), PlanRules.days(post.life()));
        return holders.isEmpty() ? words : t("staffing.strike.post.held", words, holders);
    }

    private static String name(Unit unit) {
        return unit.states().getLast().label();
    }

    private static String name(Post post) {
        return post.states().getLast().title();
    }

    private static String path(Unit unit) {
        return OrganisationTabs.UNITS + "/" + unit.id();
    }

    private static String path(Post post) {
        return OrganisationTabs.POSTS + "/" + post.id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
