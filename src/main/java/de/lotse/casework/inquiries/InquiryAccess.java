package de.lotse.casework.inquiries;

import de.lotse.shared.Forbidden;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.util.Set;

/** Inquiries belong to the whole organisation (its rows alone come out of the database), but not to each role in it. */
final class InquiryAccess {

    static final Set<Role> READERS = Set.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD);

    private InquiryAccess() {}

    /** Throws {@link Forbidden} for every other role. */
    static void require() {
        Scope.require(READERS);
    }

    /** Whoever opens a case leads it, so it takes a case manager. */
    static boolean mayOpenCases() {
        return Scope.actor().is(Role.CASE_MANAGER);
    }

    static void requireOpening() {
        if (!mayOpenCases()) throw new Forbidden();
    }
}
