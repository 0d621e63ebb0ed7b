package de.lotse.identity.access;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who can sign in, or could.
 *
 * @param roles names of {@code de.lotse.shared.Role}
 * @param local whether she signs in with a password, or will; others come through their organisation's identity provider
 * @param invited whether she has never set a password
 */
record Entrant(
        UUID id,
        String name,
        String username,
        String organisation,
        List<String> roles,
        boolean enabled,
        boolean local,
        boolean invited,
        boolean app,
        int keys) {

    boolean secondFactor() {
        return app || keys > 0;
    }
}
