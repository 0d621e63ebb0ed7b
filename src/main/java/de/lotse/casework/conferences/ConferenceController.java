package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/" + Conference.TAB)
class ConferenceController {

    static final String ONE = "casework/conferences/conference";
    private static final String FORM = "casework/conferences/form";

    private final ConferenceService conferences;
    private final ConferenceFormService forms;
    private final PrintService prints;

    ConferenceController(ConferenceService conferences, ConferenceFormService forms, PrintService prints) {
        this.conferences = conferences;
        this.forms = forms;
        this.prints = prints;
    }

    @GetMapping
    View list(@PathVariable UUID id) {
        return Page.of("casework/conferences/conferences", conferences.list(new CaseId(id)));
    }

    @GetMapping("/neu")
    View form(@PathVariable UUID id) {
        return Page.of(FORM, forms.newPage(new CaseId(id)));
    }

    @PostMapping
    View plan(@PathVariable UUID id, ConferenceForm form) {
        var errors = forms.checkNew(new CaseId(id), form);
        if (errors.any())
            return Page.of(FORM, forms.newPage(new CaseId(id), form, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(conferences.plan(new CaseId(id), form)).saying(t("casework.conferences.planned"));
    }

    @GetMapping("/{conference}")
    View show(@PathVariable UUID id, @PathVariable UUID conference) {
        return Page.of(ONE, conferences.page(new CaseId(id), conference, Errors.none()));
    }

    @GetMapping("/{conference}/angaben")
    View change(@PathVariable UUID id, @PathVariable UUID conference) {
        return Page.of(FORM, forms.changePage(new CaseId(id), conference));
    }

    @PostMapping("/{conference}/angaben")
    View save(@PathVariable UUID id, @PathVariable UUID conference, ConferenceForm form) {
        var caseId = new CaseId(id);
        var errors = forms.checkChange(caseId, conference, form);
        if (errors.any())
            return Page.of(FORM, forms.changePage(caseId, conference, form, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!forms.change(caseId, conference, form))
            return Page.of(FORM, forms.conflictPage(caseId, conference, form)).withStatus(HttpStatus.CONFLICT);
        return SeeOther.to(Conference.path(caseId, conference)).saying(t("casework.conferences.saved"));
    }

    @PostMapping("/{conference}/absage")
    View cancel(
            @PathVariable UUID id,
            @PathVariable UUID conference,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(conferences.cancel(new CaseId(id), conference, version, once))
                .saying(t("casework.conferences.cancelled"));
    }

    @GetMapping("/{conference}/pdf")
    ResponseEntity<byte[]> print(@PathVariable UUID id, @PathVariable UUID conference) {
        return prints.print(new CaseId(id), conference, null).download();
    }

    @GetMapping("/{conference}/teilnehmende/{participant}/pdf")
    ResponseEntity<byte[]> copy(@PathVariable UUID id, @PathVariable UUID conference, @PathVariable UUID participant) {
        return prints.print(new CaseId(id), conference, participant).download();
    }
}
