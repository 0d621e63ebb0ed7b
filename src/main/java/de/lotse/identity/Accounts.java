package de.lotse.identity;

import de.lotse.shared.Actor;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The accounts of the current municipality. */
public interface Accounts {

    List<Account> inOrganisation(OrganisationId organisation);

    /** How many people can sign in for each organisation; none is not listed. */
    Map<OrganisationId, Integer> numbers();

    /** Empty for an account of another municipality, and for one that is switched off. */
    Optional<Account> byUsername(String username);

    /** Somebody as she acts when she is signed in; empty under the same conditions. */
    Optional<Actor> actor(UserId id);

    void add(Account account, String password);

    /** @param username unique in the whole installation, in small letters */
    record Account(UserId id, OrganisationId organisation, String username, String name, Set<Role> roles) {}
}
