package de.lotse.casework.standin;

import de.lotse.casework.CaseId;
import java.time.LocalDate;

/**
 * A case that one looks after for a colleague.
 *
 * @param colleague who leads it
 * @param limited whether one sees the four things only
 */
record StandIn(CaseId caseId, String clientName, String number, String colleague, LocalDate until, boolean limited) {

    String href() {
        return (limited ? "/vertretungen/" : "/faelle/") + caseId.value();
    }
}
