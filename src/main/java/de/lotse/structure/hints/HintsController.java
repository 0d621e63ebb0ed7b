package de.lotse.structure.hints;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** „Ohne Fall“ of the structural hints. */
@Controller
@RequestMapping(HintsPage.PATH)
class HintsController {

    private static final String FORM = "structure/hints/form";
    private static final String REVIEW = "structure/hints/review";

    private final HintsService hints;

    HintsController(HintsService hints) {
        this.hints = hints;
    }

    @GetMapping
    View list() {
        return Page.of("structure/hints/hints", hints.page());
    }

    @GetMapping("/neu")
    View form() {
        return Page.of(FORM, hints.form());
    }

    @PostMapping("/neu")
    View give(HintForm form) {
        return hints.give(form)
                .<View>map(page -> Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> SeeOther.to(HintsPage.PATH).saying(t("structure.hints.given")));
    }

    @GetMapping("/{id}/pruefung")
    View review(@PathVariable UUID id) {
        return Page.of(REVIEW, hints.review(id));
    }

    @PostMapping("/{id}/pruefung")
    View decide(@PathVariable UUID id, ReviewForm form) {
        return hints.decide(id, form)
                .<View>map(page -> Page.of(REVIEW, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> SeeOther.to(HintsPage.PATH).saying(t("structure.hints.decided")));
    }
}
