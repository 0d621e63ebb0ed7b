package de.lotse.network.pages;

/**
 * What somebody takes along on paper.
 *
 * @param link the whole address of the offer in the language of the slip
 * @param picture of the address, for the camera of a phone
 */
record SlipPage(OfferPage offer, String link, String picture) {}
