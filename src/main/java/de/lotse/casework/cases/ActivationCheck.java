package de.lotse.casework.cases;

import de.lotse.casework.CaseId;
import java.util.Optional;

/** What has to be there before the work on a case may start; a feature contributes its condition as a bean. */
public interface ActivationCheck {

    /** The message key of what is missing, such as the consent to case work; empty if nothing is. */
    Optional<String> missing(CaseId id);
}
