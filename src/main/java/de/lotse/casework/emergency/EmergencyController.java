package de.lotse.casework.emergency;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.documents.PdfDocuments;
import de.lotse.documents.Printed;
import de.lotse.identity.StepUp;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class EmergencyController {

    static final String PATH = "/zugriff/notfall";
    private static final String TEMPLATE = "casework/emergency/begin";

    private final EmergencyService emergencies;
    private final TemplateEngine templates;
    private final PdfDocuments pdfs;
    private final StepUp stepUp;

    EmergencyController(
            EmergencyService emergencies, TemplateEngine templates, @Lazy PdfDocuments pdfs, StepUp stepUp) {
        this.stepUp = stepUp;
        this.emergencies = emergencies;
        this.templates = templates;
        this.pdfs = pdfs;
    }

    @GetMapping(PATH)
    View form() {
        EmergencyService.RIGHT.require();
        return Page.of(TEMPLATE, new EmergencyPage(EmergencyForm.EMPTY, Errors.none()));
    }

    @PostMapping(PATH)
    View begin(EmergencyForm form) {
        var errors = emergencies.check(form);
        if (errors.any())
            return Page.of(TEMPLATE, new EmergencyPage(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        stepUp.require();
        return SeeOther.to(emergencies.begin(form));
    }

    /** What to do, on one page of paper; it shows nothing of anybody. */
    @GetMapping(PATH + "/ablauf")
    ResponseEntity<byte[]> procedure() {
        EmergencyService.RIGHT.require();
        var xhtml = new StringOutput();
        templates.render("casework/emergency/procedure.jte", Scope.actor().organisationName(), xhtml);
        var title = t("casework.emergency.procedure");
        return new Printed(title + ".pdf", pdfs.render(xhtml.toString(), Locale.GERMAN, title)).download();
    }

    @GetMapping("/faelle/{id}/" + EmergencyService.TAB)
    View ofCase(@PathVariable UUID id) {
        return Page.of("casework/emergency/ofCase", emergencies.page(new CaseId(id)));
    }

    @PostMapping("/faelle/{id}/notfallzugriff/ende")
    View end(@PathVariable UUID id, @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(emergencies.end(new CaseId(id), once)).saying(t("casework.emergency.ended"));
    }
}
