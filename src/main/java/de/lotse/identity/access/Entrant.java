package de.lotse.identity.access;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who can sign in, or could.
 *
 * @param roles names of {@code de.lotse.shared.Role}
 * @param local whether there is a password, or a link for the first one; others come through their organisation's identity provider
 */
record Entrant(
        UUID id,
        String name,
        String username,
        String organisation,
        List<String> roles,
        boolean enabled,
        boolean local,
        boolean app,
        int keys) {

    boolean secondFactor() {
        return app || keys > 0;
    }
}
