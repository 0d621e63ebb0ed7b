package de.lotse.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for whom an offer is sought, without id and name. What is not known is left out, and that is never taken for a no.
 *
 * @param titles codes of residence_title that hold today
 * @param domains codes of legal_domain that hold today
 * @param level of German, code of language_level
 * @param district code of district; left out as well where it must not become known
 * @param gender code of gender
 * @param family codes of family_situation of which it is known whether they are so
 * @param languages codes of language that are spoken, the best first
 * @param topics codes of offer_topic that are needed
 */
public record Seeker(
        @Nullable Age age,
        Set<String> titles,
        Set<String> domains,
        @Nullable String level,
        @Nullable String district,
        @Nullable String gender,
        Map<String, Boolean> family,
        List<String> languages,
        Set<String> topics) {

    /** Of whom nothing is known but the need. */
    public static Seeker of(Set<String> topics) {
        return new Seeker(null, Set.of(), Set.of(), null, null, null, Map.of(), List.of(), topics);
    }

    /** Full years; two numbers where the day of birth is not known exactly. */
    public record Age(int from, int to) {
        public Age {
            if (to < from) throw new IllegalArgumentException("an age that ends before it begins");
        }
    }
}
