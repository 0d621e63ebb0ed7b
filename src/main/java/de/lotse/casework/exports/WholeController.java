package de.lotse.casework.exports;

import static de.lotse.web.Texts.t;

import de.lotse.identity.StepUp;
import de.lotse.shared.Role;
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

/** Asking for everything; it is confirmed and fetched where all files are. */
@Controller
@RequestMapping(WholeController.PATH)
class WholeController {

    static final String PATH = "/verwaltung/datenexport";
    private static final String TEMPLATE = "casework/exports/whole";

    private final WholeService exports;
    private final StepUp stepUp;

    WholeController(WholeService exports, StepUp stepUp) {
        this.exports = exports;
        this.stepUp = stepUp;
    }

    @GetMapping
    View show() {
        return Page.of(TEMPLATE, exports.page(WholeForm.EMPTY, Errors.none()));
    }

    @PostMapping
    View ask(WholeForm form) {
        var errors = exports.check(form);
        if (errors.any())
            return Page.of(TEMPLATE, exports.page(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        stepUp.require();
        return SeeOther.to(exports.add(form)).saying(t("casework.exports.whole.asked"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        AdministrationEntry wholeExportEntry() {
            return new AdministrationEntry(
                    86,
                    PATH,
                    "casework.exports.whole.title",
                    "casework.exports.whole.use",
                    Set.of(Role.PROVIDER_LEAD, Role.TENANT_ADMIN));
        }
    }
}
