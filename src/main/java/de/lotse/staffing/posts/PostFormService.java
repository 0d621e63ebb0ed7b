package de.lotse.staffing.posts;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.staffing.plan.Editing;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.Post;
import de.lotse.staffing.plan.PostState;
import de.lotse.staffing.plan.StaffPlan;
import de.lotse.staffing.plan.StaffPlans;
import de.lotse.staffing.plan.UnitChoices;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms with which a post is set up, changed, ended or corrected. */
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
                new UnitChoices(plans.read()).options(null),
                false,
                List.of());
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
                new UnitChoices(plan).options(null),
                outdated,
                conflicts);
    }

    private PostState state(Post post, @Nullable UUID state) {
        return state == null ? post.near(LocalDate.now(clock)) : post.state(state);
    }

    private static String unit(StaffPlan plan, PostForm form) {
        return new UnitChoices(plan).label(form.unit()).orElse("");
    }
}
