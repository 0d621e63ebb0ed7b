package de.lotse.identity.oidc;

import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody may come in with a provider, once.
 *
 * @param account of whoever has one already and will use it with the provider from then on
 * @param name as colleagues will read it
 * @param roles where they are given by hand
 */
record Invitation(
        UUID id,
        UUID issuer,
        OrganisationId organisation,
        Optional<UserId> account,
        String name,
        Set<Role> roles,
        Instant expiresAt) {}
