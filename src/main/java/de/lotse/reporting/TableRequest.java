package de.lotse.reporting;

import java.util.HashSet;
import java.util.List;

/**
 * A table that somebody wants to see.
 *
 * <p>A filter is a dimension as well: who filters by a district asks for the table by district and reads its row.
 *
 * @param family what is counted, always by the same rule, such as {@code structure.signals}; all tables of it are judged together
 * @param population of whom, where there are several that have nobody in common, such as an organisation; else empty
 * @param dimensions all of the family, not only those of this table, always the same ones
 * @param by names of those that make the table: none for the total alone, at most {@value #MOST}
 * @param contributions everything that was counted in the quarter
 * @param contributors from how many contributors on a number is shown, 2 as a rule; 1 where those who contributed are not to be protected
 */
public record TableRequest(
        String family,
        String population,
        Quarter quarter,
        List<Dimension> dimensions,
        List<String> by,
        List<Contribution> contributions,
        Zeros zeros,
        int contributors,
        Circle circle) {

    /** More dimensions than one can read, and cells that are all small. */
    public static final int MOST = 3;

    public TableRequest {
        dimensions = List.copyOf(dimensions);
        by = List.copyOf(by);
        contributions = List.copyOf(contributions);
        var names = dimensions.stream().map(Dimension::name).toList();
        if (by.size() > MOST || new HashSet<>(by).size() < by.size() || !names.containsAll(by))
            throw new IllegalArgumentException("no table of " + names + " by " + by);
        if (contributors < 1) throw new IllegalArgumentException("shown from " + contributors + " contributors on");
    }

    /** For others than those who may open the rows: zeros hidden, from two contributors on. */
    public static TableRequest released(
            String family,
            Quarter quarter,
            List<Dimension> dimensions,
            List<String> by,
            List<Contribution> contributions) {
        return new TableRequest(family, "", quarter, dimensions, by, contributions, Zeros.HIDDEN, 2, Circle.RELEASED);
    }

    public TableRequest by(String... names) {
        return new TableRequest(
                family, population, quarter, dimensions, List.of(names), contributions, zeros, contributors, circle);
    }

    public TableRequest in(Circle other) {
        return new TableRequest(family, population, quarter, dimensions, by, contributions, zeros, contributors, other);
    }
}
