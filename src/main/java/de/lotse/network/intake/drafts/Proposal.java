package de.lotse.network.intake.drafts;

import java.util.Map;

/**
 * A repair of what the source has, which somebody accepts or not.
 *
 * @param from as it stands in the source
 * @param to as it is meant, by all appearances
 * @param sets fields that become this; empty where a word is replaced wherever it stands
 */
public record Proposal(Topic topic, String from, String to, Map<String, String> sets) {

    public Proposal {
        sets = Map.copyOf(sets);
    }

    /** By which it is known in a form and in the next import; the same repair of a row has the same key in each of its entries. */
    public String key() {
        return topic + ":" + from;
    }

    /** What is repaired. */
    public enum Topic {
        /** A position that cannot be meant otherwise; accepted unless somebody says no. */
        COORDINATES,
        /** „Fluechtlingshilfe“; never accepted by itself, because „Joel“ is right. */
        UMLAUT;

        public boolean preset() {
            return this == COORDINATES;
        }
    }
}
