package de.lotse.setup.organisations;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Role;
import de.lotse.web.AdministrationEntry;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(OrganisationController.PATH)
class OrganisationController {

    static final String PATH = "/verwaltung/organisationen";

    private final OrganisationService organisations;

    OrganisationController(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @GetMapping
    View list() {
        return Page.of("setup/organisations/organisations", organisations.all());
    }

    @GetMapping("/neu")
    View form() {
        return form(OrganisationForm.EMPTY, Errors.none());
    }

    @PostMapping
    View add(OrganisationForm form) {
        var errors = form.check();
        if (!errors.any()) {
            try {
                return SeeOther.to(organisations.add(form)).saying(t("setup.organisations.added"));
            } catch (DuplicateKeyException taken) {
                errors.reject("name", t("setup.organisations.name.taken"));
            }
        }
        return form(form, errors).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id) {
        return page(organisations.page(id));
    }

    @PostMapping("/{id}/name")
    View rename(@PathVariable UUID id, OrganisationForm form) {
        var errors = form.checkNames();
        if (!errors.any()) {
            try {
                organisations.rename(id, form);
                return SeeOther.to(PATH + "/" + id).saying(t("setup.organisations.renamed"));
            } catch (DuplicateKeyException taken) {
                errors.reject("name", t("setup.organisations.name.taken"));
            }
        }
        return page(organisations.page(id, form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{id}/ende")
    View end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String lastDay) {
        var errors = organisations.end(id, version, lastDay);
        if (errors.any())
            return page(organisations.page(id, lastDay, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(PATH + "/" + id).saying(t("setup.organisations.ended"));
    }

    @PostMapping("/{id}/ende/ruecknahme")
    View resume(@PathVariable UUID id, @RequestParam(defaultValue = "0") int version) {
        organisations.resume(id, version);
        return SeeOther.to(PATH + "/" + id).saying(t("setup.organisations.resumed"));
    }

    private Page form(OrganisationForm form, Errors errors) {
        return Page.of("setup/organisations/new", organisations.form(form, errors));
    }

    private static Page page(OrganisationPages.One page) {
        return Page.of("setup/organisations/organisation", page);
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        AdministrationEntry organisationsEntry() {
            return new AdministrationEntry(
                    78, PATH, "setup.organisations.title", "setup.organisations.what", Set.of(Role.TENANT_ADMIN));
        }
    }
}
