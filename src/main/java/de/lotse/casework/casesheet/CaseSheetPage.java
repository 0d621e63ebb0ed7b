package de.lotse.casework.casesheet;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/** Asks what the sheet is for. */
record CaseSheetPage(CaseHead head, Errors errors) {

    String path() {
        return head.path(CaseSheets.PATH);
    }

    List<Option> purposes() {
        return Purpose.options();
    }
}
