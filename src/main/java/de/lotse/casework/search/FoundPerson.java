package de.lotse.casework.search;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a case that the acting person may open.
 *
 * @param status of the case: the end of the message key {@code casework.status.<status>}
 * @param birthPrecision how exactly the day of birth is known: DAY, MONTH, YEAR, ESTIMATED or UNKNOWN
 */
public record FoundPerson(
        CaseId caseId,
        String caseNumber,
        String status,
        PersonId personId,
        String name,
        @Nullable LocalDate birthDate,
        String birthPrecision) {}
