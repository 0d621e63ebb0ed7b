package de.lotse.casework.hints;

import de.lotse.casework.cases.CaseHead;
import de.lotse.web.Errors;

/** The words of a hint before its second reader. */
record ReviewPage(CaseHead head, Origin origin, ReviewForm form, Errors errors) {

    String action() {
        return head.path(HintPage.PATH) + "/" + origin.signal() + "/pruefung";
    }
}
