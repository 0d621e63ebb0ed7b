package de.lotse.casework.hints;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.structure.SignalSource;
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

/** „Strukturhinweise“ of a case. */
@Controller
@RequestMapping("/faelle/{id}/" + HintPage.PATH)
class HintController {

    private static final String FORM = "casework/hints/form";

    private final HintService hints;
    private final ReconstructionStart reconstructions;

    HintController(HintService hints, ReconstructionStart reconstructions) {
        this.hints = hints;
        this.reconstructions = reconstructions;
    }

    @GetMapping
    View show(@PathVariable UUID id) {
        return Page.of("casework/hints/hints", hints.page(new CaseId(id)));
    }

    @GetMapping("/neu")
    View form(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable SignalSource aus,
            @RequestParam(required = false) @Nullable UUID zu) {
        return Page.of(FORM, hints.form(new CaseId(id), aus, zu));
    }

    @PostMapping("/neu")
    View give(@PathVariable UUID id, HintForm form) {
        return hints.give(new CaseId(id), form)
                .<View>map(page -> Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> given(id));
    }

    @PostMapping("/vorschlag")
    View giveAsProposed(@PathVariable UUID id, @RequestParam SignalSource source, @RequestParam UUID sourceId) {
        hints.giveAsProposed(new CaseId(id), source, sourceId);
        return given(id);
    }

    @PostMapping("/kein-hinweis")
    View dismiss(@PathVariable UUID id, @RequestParam SignalSource source, @RequestParam UUID sourceId) {
        hints.dismiss(new CaseId(id), source, sourceId);
        return SeeOther.to(path(id)).saying(t("casework.hints.dismissed"));
    }

    @PostMapping("/{signal}/ruecknahme")
    View takeBack(@PathVariable UUID id, @PathVariable UUID signal) {
        hints.takeBack(new CaseId(id), signal);
        return SeeOther.to(path(id)).saying(t("casework.hints.takenBack"));
    }

    @PostMapping("/rekonstruktion")
    View reconstruct(@PathVariable UUID id) {
        return SeeOther.to(reconstructions.begin(new CaseId(id))).saying(t("casework.hints.reconstruct.begun"));
    }

    private static SeeOther given(UUID id) {
        return SeeOther.to(path(id)).saying(t("casework.hints.given"));
    }

    private static String path(UUID id) {
        return "/faelle/" + id + "/" + HintPage.PATH;
    }
}
