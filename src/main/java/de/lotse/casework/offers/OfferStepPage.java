package de.lotse.casework.offers;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Option;
import de.lotse.network.OfferFinder.Found;
import de.lotse.web.Errors;
import java.util.List;

/** @param goals to which the step can lead; none without a plan */
record OfferStepPage(CaseHead head, Found offer, List<Option> goals, OfferStepForm form, Errors errors) {

    String path() {
        return head.path(OffersPage.PATH);
    }

    String action() {
        return path() + "/" + offer.id() + "/schritt";
    }

    String goal() {
        return form.goal() == null ? "" : form.goal().toString();
    }
}
