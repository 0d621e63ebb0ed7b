package de.lotse.casework.residence;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person of the household of a case.
 *
 * @param clientName whom the case is named after
 * @param isClient whether the case is named after this person
 * @param until last day in the household, or of her life; null if she belongs to it
 */
record Member(
        CaseId caseId,
        PersonId id,
        String name,
        String clientName,
        boolean isClient,
        @Nullable LocalDate until) {

    boolean isCurrent(LocalDate today) {
        return until == null || !until.isBefore(today);
    }
}
