package de.lotse.identity.oidc;

import de.lotse.shared.Role;
import java.util.Arrays;
import java.util.List;

/** Roles that a provider may name: all but the administration, which would let it change its own entry here. */
final class Mappable {

    private Mappable() {}

    static List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.TENANT_ADMIN)
                .toList();
    }
}
