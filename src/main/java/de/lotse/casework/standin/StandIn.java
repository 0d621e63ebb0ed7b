package de.lotse.casework.standin;

import de.lotse.casework.CaseId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A case that one looks after for a colleague.
 *
 * @param colleague who leads it
 * @param colleagueId likewise
 * @param limited whether one sees the four things only
 */
record StandIn(
        CaseId caseId,
        String clientName,
        String number,
        String colleague,
        UUID colleagueId,
        LocalDate until,
        boolean limited) {

    /** Where a call about the case is taken down for the colleague, as one may not write in the case. */
    String callHref() {
        return "/telefonnotiz?callTo=" + colleagueId;
    }

    String href() {
        return (limited ? "/vertretungen/" : "/faelle/") + caseId.value();
    }
}
