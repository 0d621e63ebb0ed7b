package de.lotse.identity.access;

import de.lotse.shared.Role;
import java.util.List;
import java.util.UUID;

/**
 * What somebody works as, and where.
 *
 * @param roles names of {@link Role}, in the order of the alphabet
 * @param version 0 until they are changed for the first time
 */
record Rights(List<String> roles, UUID organisation, int version) {

    boolean isSameAs(Rights other) {
        return roles.equals(other.roles) && organisation.equals(other.organisation);
    }

    boolean administrate() {
        return roles.contains(Role.TENANT_ADMIN.name());
    }
}
