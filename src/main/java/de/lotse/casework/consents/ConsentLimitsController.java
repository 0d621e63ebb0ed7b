package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(ConsentLimitsController.PATH)
class ConsentLimitsController {

    static final String PATH = "/verwaltung/einwilligungen";
    private static final String TEMPLATE = "casework/consents/limits";

    private final ConsentLimitsService limits;

    ConsentLimitsController(ConsentLimitsService limits) {
        this.limits = limits;
    }

    @GetMapping
    View form() {
        return Page.of(TEMPLATE, new ConsentLimitsPage(limits.read(), Errors.none()));
    }

    @PostMapping
    View save(ConsentLimitsForm form) {
        limits.requireAdministration();
        var errors = form.check();
        if (errors.any())
            return Page.of(TEMPLATE, new ConsentLimitsPage(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        limits.write(form);
        return SeeOther.to(PATH).saying(t("casework.consents.limits.saved"));
    }
}
