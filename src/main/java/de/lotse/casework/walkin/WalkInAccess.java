package de.lotse.casework.walkin;

import de.lotse.shared.Forbidden;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.util.Set;

/** The list belongs to the whole organisation (its rows alone come out of the database), but not to each role in it. */
final class WalkInAccess {

    static final Set<Role> READERS = Set.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD);

    private WalkInAccess() {}

    /** Throws {@link Forbidden} for every other role. */
    static void require() {
        Scope.require(READERS);
    }
}
