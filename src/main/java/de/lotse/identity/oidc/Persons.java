package de.lotse.identity.oidc;

import de.lotse.identity.oidc.Refusal.Why;
import de.lotse.identity.oidc.Subjects.Known;
import de.lotse.identity.signin.SignedIn;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Organisations;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes back from a provider, in the municipality of the provider. */
@Service
@Transactional
class Persons {

    private final Subjects subjects;
    private final Invitations invitations;
    private final Organisations organisations;

    Persons(Subjects subjects, Invitations invitations, Organisations organisations) {
        this.subjects = subjects;
        this.invitations = invitations;
        this.organisations = organisations;
    }

    /**
     * The account of the subject; whoever was invited and has none yet gets one. If she is refused, her invitation still holds.
     *
     * @throws Refusal if she may not come in
     */
    Actor enter(Issuer issuer, OidcIdToken token, Optional<UUID> invitation) {
        var subject = Objects.requireNonNull(token.getSubject()); // required, and checked with the token
        var roles = RolesClaim.of(issuer, token);
        var known = subjects.find(issuer, subject)
                .or(() -> invitation.flatMap(id -> accept(issuer, subject, id, roles)))
                .or(() -> subjects.find(issuer, subject)) // the same link at the same moment
                .orElseThrow(() -> new Refusal(invitation.isPresent() ? Why.INVITATION_OVER : Why.UNINVITED, issuer));
        if (!known.enabled()) throw new Refusal(Why.DISABLED, issuer);
        if (!issuer.organisations().contains(known.organisation())) throw new Refusal(Why.OTHER_ORGANISATION, issuer);
        return actor(known, roles.map(named -> change(issuer, known, named)).orElse(known.roles()));
    }

    private Optional<Known> accept(Issuer issuer, String subject, UUID invitation, Optional<Set<Role>> roles) {
        return invitations.use(issuer, invitation).map(one -> {
            // else whoever gets hold of the link becomes a colleague who exists
            if (one.account().isPresent() && !one.account().equals(signedIn()))
                throw new Refusal(Why.SIGN_IN_FIRST, issuer);
            var id = one.account().orElseGet(() -> add(one.organisation(), one.name(), roles.orElse(one.roles())));
            if (!subjects.link(issuer, subject, id)) throw new Refusal(Why.INVITATION_OVER, issuer);
            return subjects.find(issuer, subject).orElseThrow();
        });
    }

    private static Optional<UserId> signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who && !who.isPending()
                ? Optional.of(who.actor().user())
                : Optional.empty();
    }

    private UserId add(OrganisationId organisation, String name, Set<Role> roles) {
        var id = new UserId(Ids.next());
        subjects.add(id, organisation, name, roles);
        return id;
    }

    /** Whoever administers providers gives herself nothing by one: her roles are given by hand. */
    private Set<Role> change(Issuer issuer, Known known, Set<Role> named) {
        if (known.roles().contains(Role.TENANT_ADMIN)) return known.roles();
        if (named.isEmpty()) throw new Refusal(Why.NO_ROLE, issuer);
        if (!named.equals(known.roles())) subjects.giveRoles(known, named);
        return named;
    }

    private Actor actor(Known known, Set<Role> roles) {
        var organisation = organisations.get(known.organisation());
        var tenant = Scope.current().orElseThrow().tenant();
        return new Actor(tenant, known.organisation(), organisation.name(), known.id(), known.name(), roles);
    }
}
