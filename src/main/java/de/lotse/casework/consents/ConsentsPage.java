package de.lotse.casework.consents;

import de.lotse.casework.cases.CaseHead;
import java.util.List;

/**
 * The consents of a case.
 *
 * @param covered whether the work on the case rests on a consent of its client today
 */
record ConsentsPage(CaseHead head, List<ConsentView> consents, boolean covered) {

    String path(ConsentView view) {
        return head.path("einwilligungen") + "/" + view.consent().id();
    }
}
