package de.lotse.casework.overview;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseHead;
import java.util.Optional;

/** What a feature has to say on the overview of a case; contributed as a bean, read in the transaction of the page. */
public interface OverviewCard {

    /** In tens: 10 the case, 20 people, 30 next dates, 40 plan, 50 consent, 90 last events. */
    int order();

    /** Empty where there is nothing worth a card. */
    Optional<CaseCard> of(CaseHead head);

    /** The same for the sheet of the case on paper, where not everything belongs. */
    default Optional<CaseCard> onSheet(CaseHead head) {
        return Optional.empty();
    }
}
