package de.lotse.casework.closure;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseHead;
import java.util.Optional;

/** What a feature has to say when a case is evaluated, such as how far its goals were reached; contributed as a bean. */
public interface EvaluationCard {

    /** In tens. */
    int order();

    /** Empty where there is nothing to say. */
    Optional<CaseCard> of(CaseHead head);
}
