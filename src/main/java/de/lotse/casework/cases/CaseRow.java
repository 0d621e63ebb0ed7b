package de.lotse.casework.cases;

import de.lotse.casework.CaseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line in the list of one's cases. */
record CaseRow(
        CaseId id,
        String number,
        String clientName,
        CaseStatus status,
        CasePhase phase,
        LocalDate openedOn,
        @Nullable LocalDate lastContactOn) {}
