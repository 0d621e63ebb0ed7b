package de.lotse.network.freshness;

import de.lotse.kern.Option;
import de.lotse.network.offers.OfferHead;
import de.lotse.web.Errors;
import java.util.List;

/**
 * Who has confirmed an offer, and a form for the next one.
 *
 * @param own whether it is an entry of the acting person's own organisation
 */
record VerificationPage(
        OfferHead offer,
        FreshnessState state,
        List<Verification> past,
        boolean own,
        VerificationForm form,
        Errors errors) {

    static List<Option> methods() {
        return List.of(
                new Option(Method.PHONE.name(), Method.PHONE.label()),
                new Option(Method.STAFF.name(), Method.STAFF.label()));
    }

    String path() {
        return FreshnessController.path(offer.id());
    }
}
