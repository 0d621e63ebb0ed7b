package de.lotse.identity.access;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(AccessController.PATH)
class InvitationController {

    private final Invitations invitations;
    private final Access access;
    private final RightsService rights;

    InvitationController(Invitations invitations, Access access, RightsService rights) {
        this.invitations = invitations;
        this.access = access;
        this.rights = rights;
    }

    @GetMapping("/neu")
    View form(@RequestParam(defaultValue = "") String rolle) {
        return page(InvitationForm.with(rolle), Errors.none());
    }

    @PostMapping
    View invite(InvitationForm form) {
        var organisations =
                invitations.organisations().stream().map(Option::value).collect(Collectors.toSet());
        var errors = form.check(organisations);
        if (!errors.any()) {
            try {
                var invited = invitations.invite(form);
                var page = new EntrantPage(
                        access.get(invited.id().value()),
                        false,
                        invited.link(),
                        true,
                        rights.card(invited.id().value()));
                return Page.of("identity/access/entrant", page).withStatus(HttpStatus.CREATED);
            } catch (DuplicateKeyException taken) {
                errors.reject("username", t("identity.setup.username.taken"));
            }
        }
        return page(form, errors).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page page(InvitationForm form, Errors errors) {
        return Page.of("identity/access/invitation", new InvitationPage(form, invitations.organisations(), errors));
    }
}
