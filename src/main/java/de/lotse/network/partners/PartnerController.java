package de.lotse.network.partners;

import static de.lotse.web.Texts.t;

import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTab;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import de.lotse.web.Ui;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(PartnerController.PATH)
class PartnerController {

    static final String PATH = "/netzwerk/organisationen";
    private static final String FORM = "network/partners/form";

    private final PartnerService partners;

    PartnerController(PartnerService partners) {
        this.partners = partners;
    }

    static String path(UUID partner) {
        return PATH + "/" + partner;
    }

    @GetMapping
    View list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "art", defaultValue = "") String kind,
            @RequestParam(name = "archiv", defaultValue = "false") boolean archived,
            @RequestParam(name = "seite", defaultValue = "1") int page) {
        return Page.of("network/partners/list", partners.list(words, kind, archived, page));
    }

    @GetMapping("/neu")
    View create() {
        return Page.of(FORM, partners.newForm(PartnerForm.EMPTY, Errors.none()));
    }

    @PostMapping
    View add(PartnerForm form) {
        var errors = form.check();
        if (errors.any())
            return Page.of(FORM, partners.newForm(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(partners.add(form)).saying(t("network.partners.added"));
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id) {
        return Page.of("network/partners/partner", partners.page(id));
    }

    @GetMapping("/{id}/bearbeiten")
    View edit(@PathVariable UUID id) {
        return Page.of(FORM, partners.form(id));
    }

    @PostMapping("/{id}/bearbeiten")
    View save(@PathVariable UUID id, PartnerForm form) {
        var errors = form.check();
        if (errors.any())
            return Page.of(FORM, partners.form(id, form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!partners.change(id, form))
            return Page.of(FORM, partners.conflict(id, form)).withStatus(HttpStatus.CONFLICT);
        return SeeOther.to(path(id)).saying(t("network.partners.saved"));
    }

    @PostMapping("/{id}/archiv")
    View archive(@PathVariable UUID id) {
        if (!partners.archive(id))
            return SeeOther.to(path(id))
                    .saying(new Ui.Flash(Ui.Flash.Kind.WARNING, t("network.partners.archive.published")));
        return SeeOther.to(path(id)).saying(t("network.partners.archived"));
    }

    @PostMapping("/{id}/archiv/ruecknahme")
    View restore(@PathVariable UUID id) {
        partners.restore(id);
        return SeeOther.to(path(id)).saying(t("network.partners.restored"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        NetworkTab partnersTab() {
            return new NetworkTab(20, PATH, "network.partners.title", DirectoryRights.READERS);
        }
    }
}
