package de.lotse.casework.files;

import de.lotse.casework.cases.CaseHead;
import de.lotse.web.Errors;
import java.util.List;

/** The documents of a case with the form for a new one. */
record DocumentsPage(
        CaseHead head, List<CaseDocument> documents, DocumentChoices choices, DocumentForm form, Errors errors) {

    /** Where the file of a document lies. */
    String path(CaseDocument document) {
        return head.path("unterlagen") + "/" + document.id();
    }
}
