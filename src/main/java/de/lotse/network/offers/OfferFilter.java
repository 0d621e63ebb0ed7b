package de.lotse.network.offers;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the list of offers is narrowed to.
 *
 * @param words in the name of the offer or of its organisation
 * @param state a {@link Publication}, OVERDUE, or empty for all that are not archived
 * @param own only those of the acting person's organisation
 */
record OfferFilter(String words, String state, String topic, boolean own) {

    static final Set<String> STATES = Set.of("DRAFT", "PUBLISHED", "OVERDUE", "ARCHIVED");

    static OfferFilter of(@Nullable String words, @Nullable String state, @Nullable String topic, boolean own) {
        return new OfferFilter(
                words == null ? "" : words.strip(),
                state != null && STATES.contains(state) ? state : "",
                topic == null ? "" : topic,
                own);
    }

    String like() {
        return "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    boolean isEmpty() {
        return words.isEmpty() && state.isEmpty() && topic.isEmpty() && !own;
    }
}
