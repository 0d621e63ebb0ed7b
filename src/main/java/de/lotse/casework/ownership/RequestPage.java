package de.lotse.casework.ownership;

import de.lotse.consent.SharedCase;
import de.lotse.web.Errors;

/**
 * The form for asking for a case.
 *
 * @param owner name of the organisation that leads it
 * @param name of the person; empty where it is not shared
 * @param asked path of the request that waits already; empty if there is none
 */
record RequestPage(SharedCase shared, String owner, String name, String asked, RequestForm form, Errors errors) {

    String back() {
        return "/vermittlungen/freigaben/" + shared.grantId();
    }

    String path() {
        return back() + RequestController.STEP;
    }
}
