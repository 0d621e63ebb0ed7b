package de.lotse.casework.workload;

import de.lotse.shared.Forbidden;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.util.Set;

/** The lead of an organisation assigns work. She does not open cases by that. */
public final class Leading {

    public static final Set<Role> ROLES = Set.of(Role.PROVIDER_LEAD);

    private Leading() {}

    /** Throws {@link Forbidden} for everybody else. */
    public static void require() {
        Scope.require(ROLES);
    }
}
