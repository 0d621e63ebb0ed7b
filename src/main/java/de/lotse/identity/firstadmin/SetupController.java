package de.lotse.identity.firstadmin;

import static de.lotse.web.Texts.t;

import de.lotse.identity.passwords.PasswordRules;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/einrichtung/{token}")
class SetupController {

    private final Setup setup;
    private final PasswordRules rules;

    SetupController(Setup setup, PasswordRules rules) {
        this.setup = setup;
        this.rules = rules;
    }

    @GetMapping
    View form(@PathVariable String token) {
        setup.requireValid(token);
        return page(token, SetupForm.EMPTY, Errors.none());
    }

    @PostMapping
    View setUp(@PathVariable String token, SetupForm form) {
        setup.requireValid(token);
        var errors = form.check(rules);
        if (setup.isSetUp(form.tenant())) errors.reject("tenant", t("identity.setup.tenant.there"));
        if (!errors.any()) {
            try {
                setup.setUp(token, form);
                return SeeOther.to("/anmelden").saying(t("identity.setup.done"));
            } catch (DuplicateKeyException taken) {
                errors.reject("username", t("identity.setup.username.taken"));
            }
        }
        return page(token, form, errors).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page page(String token, SetupForm form, Errors errors) {
        return Page.of("identity/firstadmin/setup", new SetupPage(token, setup.municipalities(), form, errors));
    }
}
