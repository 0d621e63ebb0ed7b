package de.lotse.consent;

import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.util.Set;

/** Somebody who would read what others share. */
record Reader(Set<Role> roles) {

    /** For the view consent.shared_case: every purpose, or every one but the work on a case. */
    static final String OVERVIEW = "OVERVIEW";

    static final String PARTNER_OVERVIEW = "PARTNER_OVERVIEW";

    /** Who may work on others' cases, and not only answer what is handed to them. */
    private static final Set<Role> CASEWORK = Set.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD, Role.COORDINATION);

    static Reader now() {
        return new Reader(Scope.actor().roles());
    }

    /** Whether she works on what others hand over; nobody else is shown that there is anything. */
    boolean works() {
        return roles.contains(Role.NETWORK_PARTNER) || worksOnCases();
    }

    String overview() {
        return worksOnCases() ? OVERVIEW : PARTNER_OVERVIEW;
    }

    private boolean worksOnCases() {
        return roles.stream().anyMatch(CASEWORK::contains);
    }
}
