package de.lotse.casework.templates;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Kinds of letters of one's own. */
@Controller
@RequestMapping(TemplatePage.PATH)
class OwnKindController {

    private static final String TEMPLATE = "casework/templates/ownKind";

    private final OwnKindService kinds;
    private final TemplateService templates;

    OwnKindController(OwnKindService kinds, TemplateService templates) {
        this.kinds = kinds;
        this.templates = templates;
    }

    @GetMapping("/neu")
    View begin() {
        return Page.of(TEMPLATE, kinds.page(OwnKindForm.EMPTY, Errors.none()));
    }

    @PostMapping("/neu")
    View add(OwnKindForm form) {
        var errors = kinds.add(form);
        if (errors.any())
            return Page.of(TEMPLATE, kinds.page(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(TemplatePage.PATH).saying(t("casework.templates.own.added", form.label()));
    }

    @PostMapping("/{kind}/name")
    View rename(@PathVariable String kind, OwnKindForm form) {
        return answer(kind, form.label(), kinds.rename(kind, form), t("casework.templates.own.renamed", form.label()));
    }

    @PostMapping("/{kind}/ende")
    View end(@PathVariable String kind) {
        kinds.end(kind);
        return SeeOther.to(TemplatePage.PATH).saying(t("casework.templates.own.ended"));
    }

    @PostMapping("/{kind}/ende/ruecknahme")
    View resume(@PathVariable String kind) {
        return answer(kind, templates.kind(kind).label(), kinds.resume(kind), t("casework.templates.own.resumed"));
    }

    private View answer(String kind, String label, Errors errors, String done) {
        if (!errors.any()) return SeeOther.to(TemplatePage.PATH + "/" + kind).saying(done);
        var page = templates.page(templates.kind(kind), label, errors);
        return Page.of("casework/templates/template", page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
