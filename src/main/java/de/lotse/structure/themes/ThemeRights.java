package de.lotse.structure.themes;

import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.util.Set;

/** Who reads all themes and who works on them. Members of bodies from outside read those of their bodies, see {@link ThemeAccess}. */
public final class ThemeRights {

    public static final Set<Role> WRITERS = Set.of(Role.COORDINATION, Role.CENTRE_LEAD);
    public static final Set<Role> READERS = Set.of(
            Role.COORDINATION,
            Role.CENTRE_LEAD,
            Role.CASE_MANAGER,
            Role.PROVIDER_LEAD,
            Role.ADMINISTRATION,
            Role.MEASURE_OWNER);

    private ThemeRights() {}

    public static boolean mayRead() {
        return READERS.stream().anyMatch(Scope.actor()::is);
    }

    public static boolean mayWrite() {
        return WRITERS.stream().anyMatch(Scope.actor()::is);
    }
}
