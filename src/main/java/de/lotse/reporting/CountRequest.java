package de.lotse.reporting;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Running numbers of a quarter that somebody wants to see, for others than those who may open the rows.
 *
 * @param family what is counted, such as {@code structure.running}
 * @param quarter the one at work
 * @param keys which of them, such as the code of a characteristic with its quarter; what is counted alike has the same key, so that it has
 *     the same number. None of them is a part of another one or of a sum that is shown as well
 * @param counted asked for those keys only that are due; keys without members may be missing
 */
public record CountRequest(String family, Quarter quarter, Set<String> keys, Counted counted) {

    public CountRequest {
        keys = Set.copyOf(keys);
    }

    /** Whom a number counts now. */
    public interface Counted {
        Map<String, List<Member>> of(Set<String> keys);
    }

    /**
     * One of those counted.
     *
     * @param id kept as a digest only, as the contributor is
     * @param contributor as in {@link Contribution}
     */
    public record Member(String id, String contributor) {}
}
