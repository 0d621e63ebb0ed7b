package de.lotse.network.rules;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.web.Administration;
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

    static final String PATH = Administration.PATH + "/verzeichnis";
    private static final Set<Role> EDITORS = Set.of(Role.TENANT_ADMIN, Role.EDITOR);

    private final DirectoryRules rules;

    RulesController(DirectoryRules rules) {
        this.rules = rules;
    }

    @GetMapping
    View show() {
        Scope.require(EDITORS);
        return page(RulesForm.of(rules.current()), Errors.none());
    }

    @PostMapping
    View change(RulesForm form) {
        Scope.require(EDITORS);
        var errors = form.check();
        if (errors.any()) return page(form, errors).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        rules.change(form.rule());
        return SeeOther.to(PATH).saying(t("network.rules.saved"));
    }

    private static Page page(RulesForm form, Errors errors) {
        return Page.of("network/rules/rules", new RulesPage(form, errors));
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        AdministrationEntry directoryRulesEntry() {
            return new AdministrationEntry(60, PATH, "network.rules.title", "network.rules.what", EDITORS);
        }
    }
}
