package de.lotse.casework.inquiries;

import de.lotse.web.Errors;

/** The form that makes a case of an inquiry. */
record OpeningPage(Inquiry inquiry, OpeningForm form, OpeningChoices choices, Matches matches, Errors errors) {

    public String action() {
        return inquiry.id().path("fall");
    }
}
