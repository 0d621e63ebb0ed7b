package de.lotse.identity.access;

import de.lotse.identity.AccountDesk;
import de.lotse.identity.factors.AccountEvents;
import de.lotse.identity.factors.AccountEvents.Kind;
import de.lotse.identity.passwords.PasswordLinks;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.UserId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CommandedAccounts implements AccountDesk {

    private final NewAccounts accounts;
    private final Entrants entrants;
    private final StoredRights rights;
    private final PasswordLinks links;
    private final AccountEvents events;

    CommandedAccounts(
            NewAccounts accounts, Entrants entrants, StoredRights rights, PasswordLinks links, AccountEvents events) {
        this.accounts = accounts;
        this.entrants = entrants;
        this.rights = rights;
        this.links = links;
        this.events = events;
    }

    @Override
    public String invite(OrganisationId organisation, String username, String name, Set<Role> roles) {
        return accounts.add(
                        organisation.value(),
                        username,
                        name,
                        roles.stream().map(Role::name).toList())
                .link();
    }

    @Override
    public Optional<UserId> find(String username) {
        return entrants.find(username).map(UserId::new);
    }

    @Override
    public Optional<String> reset(UserId user) {
        var entrant = entrants.get(user.value());
        if (!entrant.enabled() || !entrant.local()) return Optional.empty();
        events.add(user, Kind.PASSWORD_LINK);
        return Optional.of(links.create(user, entrant.invited() ? NewAccounts.VALIDITY : Access.RESET));
    }

    @Override
    public boolean disable(UserId user) {
        if (rights.isLastAdministrator(user.value())) return false;
        entrants.enable(user.value(), false);
        return true;
    }

    @Override
    public void endSessions(UserId user) {
        entrants.endSessions(user.value());
        events.add(user, Kind.SIGNED_OUT_EVERYWHERE);
    }
}
