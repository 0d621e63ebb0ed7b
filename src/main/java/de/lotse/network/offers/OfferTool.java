package de.lotse.network.offers;

/**
 * A page about one offer, contributed by its feature as a bean; it is linked from the offer.
 *
 * @param suffix of its address, after that of the offer, such as {@code /texte}
 * @param labelKey its name in the message bundle
 * @param forKeepers whether only those see it who keep the offer
 */
public record OfferTool(int order, String suffix, String labelKey, boolean forKeepers) {}
