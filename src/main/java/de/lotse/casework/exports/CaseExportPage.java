package de.lotse.casework.exports;

import de.lotse.casework.cases.CaseHead;
import de.lotse.web.Errors;

/**
 * A case that is asked for.
 *
 * @param persons of the household
 * @param limit above it a second person is asked
 */
record CaseExportPage(CaseHead head, ExportForm form, int persons, int limit, Errors errors) {

    boolean needsSecond() {
        return persons > limit;
    }
}
