package de.lotse.network.offers;

/** What came of a form about an offer. */
sealed interface OfferSaved {

    record Done(String path) implements OfferSaved {}

    record Refused(OfferPages.Form page) implements OfferSaved {}

    /** Somebody else has saved since; the page shows both. */
    record Outdated(OfferPages.Form page) implements OfferSaved {}
}
