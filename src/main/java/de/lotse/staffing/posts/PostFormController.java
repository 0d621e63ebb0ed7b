package de.lotse.staffing.posts;

import static de.lotse.web.Texts.t;

import de.lotse.staffing.plan.Answer;
import de.lotse.staffing.plan.Answer.Done;
import de.lotse.staffing.plan.Answer.Outdated;
import de.lotse.staffing.plan.Answer.Refused;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.PostKind;
import de.lotse.staffing.plan.Typed;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(OrganisationTabs.POSTS)
class PostFormController {

    private static final String TEMPLATE = "staffing/posts/postForm";

    private final PostFormService posts;
    private final PostStepService steps;

    PostFormController(PostFormService posts, PostStepService steps) {
        this.posts = posts;
        this.steps = steps;
    }

    @GetMapping("/neu")
    View settingUp(@RequestParam(defaultValue = "POST") String art, @RequestParam(defaultValue = "") String einheit) {
        var kind = Typed.one(PostKind.class, art).orElse(PostKind.POST);
        return Page.of(TEMPLATE, posts.settingUp(PostForm.in(kind, einheit), Errors.none()));
    }

    @PostMapping("/neu")
    View setUp(PostForm form) {
        return switch (steps.setUp(form)) {
            case Done(var path) -> SeeOther.to(path).saying(t("staffing.posts.saved.SET_UP"));
            case Refused(var errors) -> refused(posts.settingUp(form, errors));
            case Outdated _ -> throw new IllegalStateException("a new post is never outdated");
        };
    }

    @GetMapping("/{id}/aenderung")
    View changing(@PathVariable UUID id) {
        return Page.of(TEMPLATE, posts.page(id, PostStep.CHANGE, null));
    }

    @PostMapping("/{id}/aenderung")
    View change(@PathVariable UUID id, PostForm form) {
        return answered(steps.change(id, form), id, PostStep.CHANGE, null, form);
    }

    @GetMapping("/{id}/ende")
    View ending(@PathVariable UUID id) {
        return Page.of(TEMPLATE, posts.page(id, PostStep.END, null));
    }

    @PostMapping("/{id}/ende")
    View end(@PathVariable UUID id, PostForm form) {
        return answered(steps.end(id, form), id, PostStep.END, null, form);
    }

    @GetMapping("/{id}/fassungen/{state}/berichtigung")
    View correcting(@PathVariable UUID id, @PathVariable UUID state) {
        return Page.of(TEMPLATE, posts.page(id, PostStep.CORRECT, state));
    }

    @PostMapping("/{id}/fassungen/{state}/berichtigung")
    View correct(@PathVariable UUID id, @PathVariable UUID state, PostForm form) {
        return answered(steps.correct(id, state, form), id, PostStep.CORRECT, state, form);
    }

    private View answered(Answer answer, UUID id, PostStep step, @Nullable UUID state, PostForm form) {
        return switch (answer) {
            case Done(var path) -> SeeOther.to(path).saying(t("staffing.posts.saved." + step));
            case Refused(var errors) -> refused(posts.page(id, step, state, form, errors));
            case Outdated _ ->
                Page.of(TEMPLATE, posts.conflict(id, step, state, form)).withStatus(HttpStatus.CONFLICT);
        };
    }

    private static View refused(PostFormPage page) {
        return Page.of(TEMPLATE, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
