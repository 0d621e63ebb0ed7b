package de.lotse.identity.access;

import de.lotse.identity.StepUp;
import de.lotse.identity.factors.AccountEvents;
import de.lotse.identity.factors.AccountEvents.Kind;
import de.lotse.identity.factors.Factors;
import de.lotse.identity.passwords.PasswordLinks;
import de.lotse.shared.Conflict;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator may do for another person; for oneself it is never enough to be alone. */
@Service
@Transactional
class Access {

    static final Duration RESET = Duration.ofMinutes(15); // ASVS 5.0, 6.5.5

    private final Entrants entrants;
    private final StoredRights rights;
    private final Factors factors;
    private final PasswordLinks links;
    private final AccountEvents events;
    private final StepUp stepUp;

    Access(
            Entrants entrants,
            StoredRights rights,
            Factors factors,
            PasswordLinks links,
            AccountEvents events,
            StepUp stepUp) {
        this.entrants = entrants;
        this.rights = rights;
        this.factors = factors;
        this.links = links;
        this.events = events;
        this.stepUp = stepUp;
    }

    List<Entrant> all() {
        Scope.require(Role.TENANT_ADMIN);
        return entrants.all();
    }

    Entrant get(UUID id) {
        Scope.require(Role.TENANT_ADMIN);
        return entrants.get(id);
    }

    void resetFactors(UUID id) {
        another(id);
        factors.reset(new UserId(id));
        entrants.endSessions(id);
    }

    /** The whole link. It is told to the person, so that nobody gets one without her; whoever never had a password is invited anew. */
    String passwordLink(UUID id) {
        var entrant = another(id);
        if (!entrant.local() || !entrant.enabled()) throw new Conflict(AccessController.PATH + "/" + id);
        events.add(new UserId(id), Kind.PASSWORD_LINK);
        return links.create(new UserId(id), entrant.invited() ? NewAccounts.VALIDITY : RESET);
    }

    void enable(UUID id, boolean enabled) {
        var entrant = another(id);
        if (entrant.roles().contains(Role.TENANT_ADMIN.name())) rights.stayAdministrator();
        entrants.enable(id, enabled);
    }

    static boolean isOneself(UUID id) {
        return Scope.actor().user().value().equals(id);
    }

    private Entrant another(UUID id) {
        var entrant = get(id);
        if (isOneself(id)) throw new Conflict(AccessController.PATH + "/" + id);
        stepUp.require();
        return entrant;
    }
}
