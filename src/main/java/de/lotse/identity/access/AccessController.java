package de.lotse.identity.access;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Role;
import de.lotse.web.AdministrationEntry;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(AccessController.PATH)
class AccessController {

    static final String PATH = "/verwaltung/zugaenge";

    private final Access access;
    private final RightsService rights;

    AccessController(Access access, RightsService rights) {
        this.access = access;
        this.rights = rights;
    }

    @GetMapping
    View list() {
        return Page.of("identity/access/access", new AccessPage(access.all()));
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id) {
        return Page.of(
                "identity/access/entrant",
                new EntrantPage(access.get(id), Access.isOneself(id), null, false, rights.card(id)));
    }

    @PostMapping("/{id}/zweiter-faktor/ruecksetzung")
    View resetFactors(@PathVariable UUID id) {
        access.resetFactors(id);
        return SeeOther.to(PATH + "/" + id).saying(t("identity.access.reset.done"));
    }

    @PostMapping("/{id}/passwortlink")
    View passwordLink(@PathVariable UUID id) {
        var link = access.passwordLink(id);
        var entrant = access.get(id);
        var page = new EntrantPage(entrant, false, link, entrant.invited(), rights.card(id));
        return Page.of("identity/access/entrant", page).withStatus(HttpStatus.CREATED);
    }

    @PostMapping("/{id}/abschaltung")
    View disable(@PathVariable UUID id) {
        access.enable(id, false);
        return SeeOther.to(PATH + "/" + id).saying(t("identity.access.disabled"));
    }

    @PostMapping("/{id}/einschaltung")
    View enable(@PathVariable UUID id) {
        access.enable(id, true);
        return SeeOther.to(PATH + "/" + id).saying(t("identity.access.enabled"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        AdministrationEntry accessEntry() {
            return new AdministrationEntry(
                    80, PATH, "identity.access.title", "identity.access.what", Set.of(Role.TENANT_ADMIN));
        }
    }
}
