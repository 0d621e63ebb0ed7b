package de.lotse.reporting;

import java.util.Collection;
import java.util.List;

/**
 * A single number that somebody wants to see.
 *
 * @param family what is counted, such as {@code structure.theme}
 * @param key which of them, such as the id of the theme
 * @param members an id for each of those counted with its contributor; the ids are kept as digests only
 * @param contributors as in {@link TableRequest}
 */
public record CountRequest(String family, String key, List<Member> members, int contributors, Circle circle) {

    public CountRequest {
        members = List.copyOf(members);
        if (contributors < 1) throw new IllegalArgumentException("shown from " + contributors + " contributors on");
    }

    /** For others than those who may open the rows, from two contributors on. */
    public static CountRequest released(String family, String key, Collection<Member> members) {
        return new CountRequest(family, key, List.copyOf(members), 2, Circle.RELEASED);
    }

    /** One of those counted. */
    public record Member(String id, String contributor) {}
}
