package de.lotse.casework.assessment;

import de.lotse.casework.cases.CaseHead;
import de.lotse.web.Errors;
import java.util.List;

/** One version with its life areas; for a draft with the ways to change and to finalise it. */
record AssessmentPage(CaseHead head, Assessment assessment, List<AreaView> areas, FinalForm form, Errors errors) {

    String path() {
        return assessment.path(head);
    }

    boolean editable() {
        return assessment.isDraft() && head.writable();
    }
}
