package de.lotse.network.locations;

/** What came of a form about a place. */
sealed interface LocationSaved {

    record Done(String path) implements LocationSaved {}

    record Refused(LocationPages.Form page) implements LocationSaved {}

    /** Somebody else has saved since; the page shows both. */
    record Outdated(LocationPages.Form page) implements LocationSaved {}
}
