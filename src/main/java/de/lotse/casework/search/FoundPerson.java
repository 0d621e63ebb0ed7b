package de.lotse.casework.search;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.people.Died;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a case that the acting person may open.
 *
 * @param status of the case: the end of the message key {@code casework.status.<status>}
 * @param birthPrecision how exactly the day of birth is known: DAY, MONTH, YEAR, ESTIMATED or UNKNOWN
 * @param died null for somebody who lives
 */
public record FoundPerson(
        CaseId caseId,
        String caseNumber,
        String status,
        PersonId personId,
        String name,
        @Nullable LocalDate birthDate,
        String birthPrecision,
        @Nullable Died died) {}
