package de.lotse.casework.closure;

import de.lotse.casework.CaseId;
import java.time.LocalDate;
import java.util.List;

/** The days on which somebody tried in vain to reach a person, as the records of contacts tell; contributed as a bean. */
public interface ContactAttempts {

    /** Newest first. */
    List<LocalDate> of(CaseId caseId);
}
