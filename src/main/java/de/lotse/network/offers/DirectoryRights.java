package de.lotse.network.offers;

import static de.lotse.shared.Role.ADMINISTRATION;
import static de.lotse.shared.Role.BODY_MEMBER;
import static de.lotse.shared.Role.CASE_MANAGER;
import static de.lotse.shared.Role.CENTRE_LEAD;
import static de.lotse.shared.Role.COORDINATION;
import static de.lotse.shared.Role.EDITOR;
import static de.lotse.shared.Role.NETWORK_PARTNER;
import static de.lotse.shared.Role.PROVIDER_LEAD;
import static de.lotse.shared.Role.STATE_VIEWER;

import de.lotse.shared.Actor;
import de.lotse.shared.Forbidden;
import de.lotse.shared.NotFound;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who reads the internal directory and who keeps which entries. It holds nothing about clients, so a role is enough to read. */
public final class DirectoryRights {

    /** Everybody who works with people or for them in this municipality. */
    public static final Set<Role> READERS = Set.copyOf(EnumSet.complementOf(EnumSet.of(STATE_VIEWER, BODY_MEMBER)));

    /** They keep all entries. */
    public static final Set<Role> EDITORS = Set.of(EDITOR, COORDINATION, CENTRE_LEAD, ADMINISTRATION);

    /** They keep the entries of their own organisation. */
    private static final Set<Role> OF_A_MEMBER = Set.of(PROVIDER_LEAD, CASE_MANAGER, NETWORK_PARTNER);

    private DirectoryRights() {}

    /** @throws Forbidden for whoever does not read the internal directory */
    public static Actor requireReader() {
        return Scope.require(READERS);
    }

    /** @throws Forbidden for whoever does not keep all entries */
    public static Actor requireEditor() {
        return Scope.require(EDITORS);
    }

    public static boolean isEditor() {
        return isAny(EDITORS);
    }

    /** @param member the organisation with accounts that an entry belongs to, if it belongs to one */
    public static boolean mayEdit(@Nullable UUID member) {
        return isEditor()
                || isAny(OF_A_MEMBER)
                        && Objects.equals(Scope.actor().organisation().value(), member);
    }

    /** @throws Forbidden for whoever keeps no entries at all; asked before an entry is looked for */
    public static void requireKeeper() {
        if (!isEditor() && !isAny(OF_A_MEMBER)) throw new Forbidden();
    }

    /**
     * After {@link #requireKeeper}.
     *
     * @throws NotFound for whoever does not keep this entry, as if there were none
     */
    public static void requireEdit(@Nullable UUID member) {
        if (!mayEdit(member)) throw new NotFound();
    }

    private static boolean isAny(Set<Role> roles) {
        return roles.stream().anyMatch(Scope.actor()::is);
    }
}
