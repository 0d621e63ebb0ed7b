package de.lotse.identity.oidc;

import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An identity provider as the municipality has entered it.
 *
 * @param label what stands on its button
 * @param address the issuer identifier; what its tokens have to carry as {@code iss}
 * @param help whom people ask who cannot get in
 * @param organisations the only ones whose people it can sign in
 * @param rolesClaim where its tokens name roles, parts divided by dots; null if roles are given by hand
 * @param roles what these names mean here
 * @param secondFactor values of {@code acr} or {@code amr} that tell of a second factor
 */
record Issuer(
        UUID id,
        int version,
        String label,
        String address,
        String clientId,
        String help,
        List<OrganisationId> organisations,
        @Nullable String rolesClaim,
        List<RoleName> roles,
        List<String> secondFactor,
        boolean enabled) {

    /** A name that the provider uses, and the role it stands for. */
    record RoleName(String value, Role role) {}

    /** The roles that stand for these names; empty if none of them is known. */
    Set<Role> rolesOf(Collection<String> names) {
        return roles.stream()
                .filter(one -> names.contains(one.value()))
                .map(RoleName::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether what it says of a sign-in tells of a second factor; without such values the own one is asked. */
    boolean tellsOfSecondFactor(@Nullable String acr, @Nullable List<String> amr) {
        return acr != null && secondFactor.contains(acr)
                || amr != null && amr.stream().anyMatch(secondFactor::contains);
    }
}
