package de.lotse.governance.orders;

import static de.lotse.shared.Role.BODY_MEMBER;
import static de.lotse.shared.Role.STATE_VIEWER;

import de.lotse.governance.bodies.BodyRights;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who does what with orders. Whoever keeps the bodies keeps their orders; whoever is responsible for one reports on it. Staff read those
 * that are public, whoever has a seat those of her body; to everybody else there is none.
 */
public final class OrderRights {

    /** Everybody who works in this municipality; a seat in a body alone is no work in it. */
    static final Set<Role> STAFF = Set.copyOf(EnumSet.complementOf(EnumSet.of(STATE_VIEWER, BODY_MEMBER)));

    private OrderRights() {}

    public static boolean isStaff() {
        return STAFF.stream().anyMatch(Scope.actor()::is);
    }

    public static boolean mayReport(CouncilOrder order) {
        return BodyRights.isKeeper() || Scope.actor().user().value().equals(order.responsible());
    }

    /** @throws NotFound as if there were none, for whoever is not to report on it */
    public static CouncilOrder requireReport(CouncilOrder order) {
        if (!mayReport(order)) throw new NotFound();
        return order;
    }

    /** @throws Conflict where it has ended meanwhile */
    public static CouncilOrder requireOpen(CouncilOrder order) {
        if (!order.isOpen()) throw new Conflict(order.path());
        return order;
    }
}
