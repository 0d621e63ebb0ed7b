package de.lotse.casework.files;

import de.lotse.casework.cases.CaseHead;

/**
 * One document with its preview.
 *
 * @param type as it is read
 */
record DocumentPage(
        CaseHead head,
        CaseDocument document,
        CaseDocument.Kept file,
        String type,
        Gate.Opening opening,
        Preview preview) {

    String path() {
        return head.path("unterlagen") + "/" + document.id();
    }

    String sheet(int page) {
        return path() + "/ansicht?seite=" + page;
    }
}
