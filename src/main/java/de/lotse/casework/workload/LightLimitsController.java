package de.lotse.casework.workload;

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
@RequestMapping(LightLimitsController.PATH)
class LightLimitsController {

    static final String PATH = "/verwaltung/ampel";
    private static final String TEMPLATE = "casework/workload/limits";

    private final LightLimitsService limits;

    LightLimitsController(LightLimitsService limits) {
        this.limits = limits;
    }

    @GetMapping
    View show() {
        return Page.of(TEMPLATE, limits.page());
    }

    @PostMapping
    View save(LightLimitsForm form) {
        var read = limits.read(form);
        var typed = read.limits();
        if (typed == null)
            return Page.of(TEMPLATE, limits.page(form, read.errors())).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!limits.save(typed))
            return Page.of(TEMPLATE, limits.conflictPage(form)).withStatus(HttpStatus.CONFLICT);
        return SeeOther.to(PATH).saying(t("casework.workload.limits.saved"));
    }
}
