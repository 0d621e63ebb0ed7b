package de.lotse.identity.oidc;

import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.web.Page;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Where an invitation leads. Opening it uses nothing up, as mail scanners open links too; signing in does. */
@Controller
class InvitationController {

    static final String INVITED = "lotse.invited";

    private final InvitationLinks links;
    private final Invitations invitations;
    private final Registrations registrations;

    InvitationController(InvitationLinks links, Invitations invitations, Registrations registrations) {
        this.links = links;
        this.invitations = invitations;
        this.registrations = registrations;
    }

    @GetMapping("/anmelden/einladung/{token}")
    View open(@PathVariable String token, HttpSession session) {
        var named = links.read(token).orElseThrow(NotFound::new);
        var invitation = Scope.of(named.tenant())
                .get(() -> invitations.find(named.invitation()))
                .orElseThrow(NotFound::new);
        var key = new IssuerKey(named.tenant(), invitation.issuer());
        var issuer = registrations.find(key).orElseThrow(NotFound::new);
        session.setAttribute(INVITED, invitation.id());
        return Page.of("identity/oidc/invited", new InvitedPage(invitation.name(), issuer.label(), key.path()));
    }
}
