package de.lotse.shared;

import java.io.Serializable;
import java.util.Set;

/**
 * Who acts: an account, in its organisation, in its municipality.
 *
 * @param organisationName as it stands in the head of every page
 * @param name of the person, as colleagues read it
 */
public record Actor(
        TenantId tenant,
        OrganisationId organisation,
        String organisationName,
        UserId user,
        String name,
        Set<Role> roles)
        implements Serializable {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
