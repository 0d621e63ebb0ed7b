package de.lotse.casework.files;

import de.lotse.casework.cases.CaseHead;

/** Asks once more before content and name of a document vanish. */
record StrikePage(CaseHead head, CaseDocument document, String type) {}
