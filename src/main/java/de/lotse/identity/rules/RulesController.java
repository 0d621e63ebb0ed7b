package de.lotse.identity.rules;

import static de.lotse.web.Texts.t;

import de.lotse.identity.StepUp;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.web.AdministrationEntry;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(RulesController.PATH)
class RulesController {

    static final String PATH = "/verwaltung/anmeldung";

    private final StoredSignInRules rules;
    private final StepUp stepUp;

    RulesController(StoredSignInRules rules, StepUp stepUp) {
        this.rules = rules;
        this.stepUp = stepUp;
    }

    @GetMapping
    View show() {
        Scope.require(Role.TENANT_ADMIN);
        return page(RulesForm.of(rules.get()), Errors.none());
    }

    @PostMapping
    View change(RulesForm form) {
        Scope.require(Role.TENANT_ADMIN);
        var errors = form.check();
        if (errors.any()) return page(form, errors).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        stepUp.require();
        rules.change(form.rules());
        return SeeOther.to(PATH).saying(t("identity.rules.saved"));
    }

    private static Page page(RulesForm form, Errors errors) {
        return Page.of("identity/rules/rules", new RulesPage(form, errors));
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        AdministrationEntry signInRulesEntry() {
            return new AdministrationEntry(
                    81, PATH, "identity.rules.title", "identity.rules.what", Set.of(Role.TENANT_ADMIN));
        }
    }
}
