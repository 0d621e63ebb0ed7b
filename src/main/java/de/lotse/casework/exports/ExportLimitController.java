package de.lotse.casework.exports;

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
@RequestMapping(ExportLimitController.PATH)
class ExportLimitController {

    static final String PATH = "/verwaltung/herunterladen";
    private static final String TEMPLATE = "casework/exports/limit";

    private final ExportLimitService limits;

    ExportLimitController(ExportLimitService limits) {
        this.limits = limits;
    }

    @GetMapping
    View show() {
        return Page.of(TEMPLATE, limits.page());
    }

    @PostMapping
    View save(ExportLimitForm form) {
        var errors = limits.check(form);
        if (errors.any())
            return Page.of(TEMPLATE, limits.page(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!limits.save(form))
            return Page.of(TEMPLATE, limits.conflictPage(form)).withStatus(HttpStatus.CONFLICT);
        return SeeOther.to(PATH).saying(t("casework.exports.limit.saved"));
    }
}
