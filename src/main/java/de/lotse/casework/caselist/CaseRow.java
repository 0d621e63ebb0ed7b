package de.lotse.casework.caselist;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CasePhase;
import de.lotse.casework.cases.CaseStatus;
import de.lotse.casework.people.Died;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line in the list of one's cases.
 *
 * @param died null for somebody who lives
 * @param substituteUntil last day on which the acting person stands in; null where she works on the case anyway
 */
record CaseRow(
        CaseId id,
        String number,
        String clientName,
        @Nullable Died died,
        CaseStatus status,
        CasePhase phase,
        LocalDate openedOn,
        @Nullable LocalDate lastContactOn,
        boolean substitute,
        @Nullable LocalDate substituteUntil) {

    public String href() {
        return "/faelle/" + id.value();
    }
}
