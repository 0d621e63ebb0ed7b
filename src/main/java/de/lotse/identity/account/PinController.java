package de.lotse.identity.account;

import static de.lotse.web.Texts.t;

import de.lotse.identity.StepUp;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The number that opens a locked session. It is never kept with a form, so a proof leads back to the empty one. */
@Controller
@RequestMapping(PinController.PATH)
class PinController {

    static final String PATH = "/konto/anmeldung/pin";

    private final OwnFactors own;
    private final StepUp stepUp;

    PinController(OwnFactors own, StepUp stepUp) {
        this.own = own;
        this.stepUp = stepUp;
    }

    @GetMapping
    View form() {
        stepUp.require();
        return page(Errors.none());
    }

    @PostMapping
    View set(PinForm form) {
        stepUp.requireFor(PATH);
        var errors = form.check();
        if (errors.any()) return page(errors).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        own.setPin(form.pin());
        return SeeOther.to(SecurityController.PATH).saying(t("identity.pin.done"));
    }

    @PostMapping("/entfernung")
    View remove() {
        stepUp.require();
        own.removePin();
        return SeeOther.to(SecurityController.PATH).saying(t("identity.pin.removed"));
    }

    private Page page(Errors errors) {
        return Page.of("identity/account/pin", new PinPage(own.hasPin(), errors));
    }
}
