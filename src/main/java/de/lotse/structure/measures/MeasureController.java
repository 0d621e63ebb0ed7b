package de.lotse.structure.measures;

import static de.lotse.web.Texts.t;

import de.lotse.structure.themes.Theme;
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

/** The target agreement and the measures of a theme. */
@Controller
@RequestMapping(Theme.PATH + "/{id}")
class MeasureController {

    private static final String MEASURE = "structure/measures/measure";
    private static final String AGREEMENT = "structure/measures/agreement";

    private final MeasureService measures;

    MeasureController(MeasureService measures) {
        this.measures = measures;
    }

    @GetMapping("/massnahmen/neu")
    View form(@PathVariable UUID id) {
        return Page.of(MEASURE, measures.form(id));
    }

    @PostMapping("/massnahmen/neu")
    View add(@PathVariable UUID id, MeasureForm form) {
        return measures.add(id, form)
                .<View>map(page -> Page.of(MEASURE, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> back(id, t("structure.measure.added")));
    }

    @GetMapping("/massnahmen/{measure}")
    View form(@PathVariable UUID id, @PathVariable UUID measure) {
        return Page.of(MEASURE, measures.form(id, measure));
    }

    @PostMapping("/massnahmen/{measure}")
    View change(@PathVariable UUID id, @PathVariable UUID measure, MeasureForm form) {
        return measures.change(id, measure, form)
                .<View>map(page -> Page.of(MEASURE, page)
                        .withStatus(status(page.conflicts().isEmpty())))
                .orElseGet(() -> back(id, t("structure.measure.saved")));
    }

    @GetMapping("/zielvereinbarung")
    View agreement(@PathVariable UUID id) {
        return Page.of(AGREEMENT, measures.agreement(id));
    }

    @PostMapping("/zielvereinbarung")
    View agree(@PathVariable UUID id, AgreementForm form) {
        return measures.agree(id, form)
                .<View>map(page -> Page.of(AGREEMENT, page)
                        .withStatus(status(page.conflicts().isEmpty())))
                .orElseGet(() -> back(id, t("structure.agreement.saved")));
    }

    private static HttpStatus status(boolean wrong) {
        return wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
    }

    private static View back(UUID id, String message) {
        return SeeOther.to(Theme.PATH + "/" + id).saying(message);
    }
}
