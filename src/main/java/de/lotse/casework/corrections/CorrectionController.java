package de.lotse.casework.corrections;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.corrections.CorrectionResult.Done;
import de.lotse.casework.corrections.CorrectionResult.Refused;
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
@RequestMapping("/faelle/{id}/{path:notizen|unterlagen}/{thing}/streichung")
class CorrectionController {

    private static final String TEMPLATE = "casework/corrections/correction";

    private final CorrectionService corrections;

    CorrectionController(CorrectionService corrections) {
        this.corrections = corrections;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @PathVariable String path, @PathVariable UUID thing) {
        return corrections
                .late(path, new CaseId(id), thing)
                .map(late -> Page.of("casework/corrections/formerly", late))
                .orElseGet(
                        () -> Page.of(TEMPLATE, corrections.page(path, new CaseId(id), thing, CorrectionForm.USUAL)));
    }

    @PostMapping("/bitte")
    View askTheLead(
            @PathVariable UUID id,
            @PathVariable String path,
            @PathVariable UUID thing,
            @RequestParam(required = false) @Nullable UUID _once) {
        return SeeOther.to(corrections.askTheLead(path, new CaseId(id), thing, _once))
                .saying(t("casework.corrections.late.done"));
    }

    @PostMapping
    View correct(@PathVariable UUID id, @PathVariable String path, @PathVariable UUID thing, CorrectionForm form) {
        return switch (corrections.correct(path, new CaseId(id), thing, form)) {
            case Done(var back) ->
                SeeOther.to(back)
                        .saying(t(form.isMove() ? "casework.corrections.moved" : "casework.corrections.struck"));
            case Refused(var page) -> Page.of(TEMPLATE, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
