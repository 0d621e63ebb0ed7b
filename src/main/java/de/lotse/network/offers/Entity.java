package de.lotse.network.offers;

/** What the history of the directory speaks of. */
public enum Entity {
    ORGANISATION,
    OFFER,
    LOCATION
}
