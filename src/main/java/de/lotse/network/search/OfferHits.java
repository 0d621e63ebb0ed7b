package de.lotse.network.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was found.
 *
 * @param offers of the page that was asked for, the best first; read them through {@code network.public_offer}
 * @param total on all pages
 * @param counts how many there would be with each code, the other kinds of choice as they are; codes that nothing has are left out
 * @param exactness how far the words had to be stretched
 */
public record OfferHits(List<UUID> offers, int total, Map<Choice, Map<String, Integer>> counts, Exactness exactness) {

    /** From the words as they were typed to what at least resembles some of them. */
    public enum Exactness {
        AS_TYPED,
        WITH_TYPING_ERRORS,
        SOME_WORDS
    }
}
