package de.lotse.casework.letterhead;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(LetterheadController.PATH)
class LetterheadController {

    static final String PATH = "/verwaltung/briefkopf";
    private static final String TEMPLATE = "casework/letterhead/letterhead";

    private final LetterheadService letterheads;

    LetterheadController(LetterheadService letterheads) {
        this.letterheads = letterheads;
    }

    @GetMapping
    View show() {
        return Page.of(TEMPLATE, letterheads.page());
    }

    @PostMapping
    View save(LetterheadForm form) {
        var errors = letterheads.check(form);
        if (errors.any())
            return Page.of(TEMPLATE, letterheads.page(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!letterheads.save(form))
            return Page.of(TEMPLATE, letterheads.conflict(form)).withStatus(HttpStatus.CONFLICT);
        return SeeOther.to("/verwaltung/vorlagen").saying(t("casework.letterhead.saved"));
    }
}
