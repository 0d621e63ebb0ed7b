package de.lotse.structure.decisions;

import static de.lotse.web.Texts.t;

import de.lotse.structure.themes.Theme;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The steps of a theme: to a body, to a project group, onwards. */
@Controller
@RequestMapping(Theme.PATH + "/{id}")
class PathController {

    private static final String SUBMISSION = "structure/decisions/submission";
    private static final String MANDATE = "structure/decisions/mandate";
    private static final String STEP = "structure/decisions/step";

    private final PathService path;

    PathController(PathService path) {
        this.path = path;
    }

    @GetMapping("/vorlage")
    View submission(@PathVariable UUID id) {
        return Page.of(SUBMISSION, path.submission(id));
    }

    @PostMapping("/vorlage")
    View submit(@PathVariable UUID id, SubmissionForm form) {
        return answer(id, SUBMISSION, path.submit(id, form), t("structure.submission.done"));
    }

    @GetMapping("/projektgruppe")
    View mandate(@PathVariable UUID id) {
        return Page.of(MANDATE, path.mandate(id));
    }

    @PostMapping("/projektgruppe")
    View mandate(@PathVariable UUID id, MandateForm form) {
        return answer(id, MANDATE, path.mandate(id, form), t("structure.mandate.done"));
    }

    @GetMapping("/stand")
    View step(@PathVariable UUID id) {
        return Page.of(STEP, path.step(id));
    }

    @PostMapping("/stand")
    View step(@PathVariable UUID id, StepForm form) {
        return answer(id, STEP, path.step(id, form), t("structure.step.done"));
    }

    private static View answer(UUID id, String template, Optional<? extends Object> again, String message) {
        return again.<View>map(page -> Page.of(template, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> SeeOther.to(Theme.PATH + "/" + id).saying(message));
    }
}
