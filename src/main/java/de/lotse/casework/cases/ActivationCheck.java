package de.lotse.casework.cases;

import de.lotse.casework.CaseId;
import java.util.Optional;

/** What has to be there before a case may run, at first or again; a feature contributes its condition as a bean. */
public interface ActivationCheck {

    /** Empty if nothing is missing. */
    Optional<Missing> missing(CaseId id);

    /**
     * Something that is missing, such as the consent to case work.
     *
     * @param messageKey says it
     * @param tab the page of the case on which it is added
     */
    record Missing(String messageKey, String tab) {}
}
