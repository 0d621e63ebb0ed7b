package de.lotse.casework.templates;

import static de.lotse.web.Texts.t;

import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.PdfDocument;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(TemplatePage.PATH)
class TemplateController {

    private static final String TEMPLATE = "casework/templates/template";

    private final TemplateService templates;

    TemplateController(TemplateService templates) {
        this.templates = templates;
    }

    @GetMapping
    View list() {
        return Page.of("casework/templates/templates", templates.list());
    }

    @GetMapping("/{kind}")
    View show(@PathVariable String kind) {
        return Page.of(TEMPLATE, templates.page(templates.kind(kind)));
    }

    @PostMapping("/{kind}")
    View save(@PathVariable String kind, TemplateForm form) {
        var one = templates.kind(kind);
        var errors = form.check();
        if (errors.any())
            return Page.of(TEMPLATE, templates.page(one, form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!templates.save(one, form)) return conflict(one, form);
        return SeeOther.to(TemplatePage.PATH).saying(t("casework.templates.saved"));
    }

    @PostMapping("/{kind}/auslieferung")
    View reset(@PathVariable String kind, TemplateForm form) {
        var one = templates.kind(kind);
        if (!templates.reset(one, form)) return conflict(one, form);
        return SeeOther.to(TemplatePage.path(one)).saying(t("casework.templates.reset.done"));
    }

    /** A file, or the form with what is wrong in it. */
    @PostMapping("/{kind}/vorschau")
    Object preview(@PathVariable String kind, TemplateForm form) {
        var one = templates.kind(kind);
        var errors = form.check();
        if (errors.any())
            return Page.of(TEMPLATE, templates.page(one, form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(t("casework.templates.preview.file"), PdfDocument.MEDIA_TYPE))
                .body(templates.preview(form).bytes());
    }

    private View conflict(TemplateKind kind, TemplateForm form) {
        return Page.of(TEMPLATE, templates.conflict(kind, form)).withStatus(HttpStatus.CONFLICT);
    }
}
