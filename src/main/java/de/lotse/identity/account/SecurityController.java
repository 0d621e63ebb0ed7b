package de.lotse.identity.account;

import static de.lotse.web.Texts.t;

import de.lotse.identity.StepUp;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** „Anmeldung und Sicherheit“: what there is, and taking it away again. */
@Controller
@RequestMapping(SecurityController.PATH)
class SecurityController {

    static final String PATH = "/konto/anmeldung";

    private final OwnFactors own;
    private final StepUp stepUp;

    SecurityController(OwnFactors own, StepUp stepUp) {
        this.own = own;
        this.stepUp = stepUp;
    }

    @GetMapping
    View show() {
        return page(Errors.none());
    }

    @PostMapping("/kenntnisnahme")
    View tell() {
        own.tell();
        return SeeOther.to("/start");
    }

    @PostMapping("/app/entfernung")
    View removeApp() {
        stepUp.require();
        return own.removeApp() ? SeeOther.to(PATH).saying(t("identity.account.app.removed")) : lastOne();
    }

    @PostMapping("/schluessel/{id}/entfernung")
    View removeKey(@PathVariable UUID id) {
        stepUp.require();
        return own.removeKey(id) ? SeeOther.to(PATH).saying(t("identity.account.key.removed")) : lastOne();
    }

    @PostMapping("/schluessel/{id}/name")
    View renameKey(@PathVariable UUID id, @RequestParam(defaultValue = "") String name) {
        own.key(id);
        var error = KeyForm.wrongName(name);
        if (error != null)
            return page(Errors.none().reject("name-" + id, error)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        own.renameKey(id, name.strip());
        return SeeOther.to(PATH).saying(t("identity.account.key.renamed"));
    }

    @PostMapping("/codes")
    View renewCodes() {
        stepUp.require();
        return CodesPage.of(own.renewCodes(), false);
    }

    private View lastOne() {
        var errors = Errors.none().reject(t("identity.account.last"));
        return page(errors).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page page(Errors errors) {
        return Page.of("identity/account/security", own.page(errors));
    }
}
