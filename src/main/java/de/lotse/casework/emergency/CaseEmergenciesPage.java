package de.lotse.casework.emergency;

import de.lotse.casework.cases.CaseHead;
import de.lotse.consent.CaseAccess.Membership;
import java.time.Instant;
import java.util.List;

/** The emergency accesses to one case, for the people who work on it. */
record CaseEmergenciesPage(CaseHead head, List<Emergency> rows, Instant now) {

    boolean mayEnd() {
        return head.membership() == Membership.LEAD && rows.stream().anyMatch(row -> row.isRunning(now));
    }
}
