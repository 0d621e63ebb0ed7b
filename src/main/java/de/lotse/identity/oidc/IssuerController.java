package de.lotse.identity.oidc;

import static de.lotse.web.Texts.t;

import de.lotse.identity.oidc.IssuerSaved.Conflicting;
import de.lotse.identity.oidc.IssuerSaved.Done;
import de.lotse.identity.oidc.IssuerSaved.Unfinished;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(IssuersPage.PATH)
class IssuerController {

    private static final String FORM = "identity/oidc/issuer";

    private final IssuerService issuers;
    private final ConnectionCheck check;

    IssuerController(IssuerService issuers, ConnectionCheck check) {
        this.issuers = issuers;
        this.check = check;
    }

    @GetMapping
    View list() {
        return Page.of("identity/oidc/issuers", issuers.list());
    }

    @GetMapping("/neu")
    View form() {
        return Page.of(FORM, issuers.form());
    }

    @PostMapping
    View add(IssuerForm form) {
        return answer(issuers.add(form), "identity.oidc.added");
    }

    @GetMapping("/{id}")
    View form(@PathVariable UUID id) {
        return Page.of(FORM, issuers.form(id));
    }

    @PostMapping("/{id}")
    View change(@PathVariable UUID id, IssuerForm form) {
        return answer(issuers.change(id, form), "identity.oidc.saved");
    }

    /** Asks outside of any transaction, as the provider may take its time. */
    @PostMapping("/{id}/pruefung")
    View check(@PathVariable UUID id) {
        var finding = check.of(issuers.get(id));
        return Page.of(FORM, issuers.looked(id, finding));
    }

    @PostMapping("/{id}/abschaltung")
    View switchOff(@PathVariable UUID id) {
        issuers.enable(id, false);
        return SeeOther.to(IssuersPage.path(id)).saying(t("identity.oidc.switchedOff"));
    }

    @PostMapping("/{id}/einschaltung")
    View switchOn(@PathVariable UUID id) {
        issuers.enable(id, true);
        return SeeOther.to(IssuersPage.path(id)).saying(t("identity.oidc.switchedOn"));
    }

    @PostMapping("/{id}/einladungen")
    View invite(@PathVariable UUID id, InvitationForm form) {
        return answer(issuers.invite(id, form), "identity.oidc.invited");
    }

    @PostMapping("/{id}/einladungen/{invitation}/ruecknahme")
    View takeBack(@PathVariable UUID id, @PathVariable UUID invitation) {
        issuers.takeBack(id, invitation);
        return SeeOther.to(IssuersPage.path(id)).saying(t("identity.oidc.takenBack"));
    }

    private static View answer(IssuerSaved saved, String done) {
        return switch (saved) {
            case Done(var path) -> SeeOther.to(path).saying(t(done));
            case Unfinished(var page) -> Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Conflicting(var page) -> Page.of(FORM, page).withStatus(HttpStatus.CONFLICT);
        };
    }
}
