package de.lotse.reporting.releases;

import de.lotse.reporting.Contribution;
import de.lotse.reporting.Dimension;
import de.lotse.reporting.suppression.Lattice;
import de.lotse.reporting.suppression.Rule;
import de.lotse.reporting.suppression.Suppression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was contributed to a family of tables in one quarter, and all that was answered of it. Each new table is judged together with the
 * earlier ones that have a dimension in common with it; tables without a common dimension tell nothing about each other, because whoever
 * is exchanged in the one keeps his place in the other (docs/disclosure.md).
 *
 * <p>A cell is named by a code for each dimension of the family, {@link Dimension#TOTAL} where it is a sum.
 */
final class Book {

    /** More are not judged together: the cells would be too many, and almost all of them small. */
    static final int TOGETHER = 3;

    private final List<Dimension> dimensions;
    private final List<Contribution> contributions;
    private final Rule rule;
    private final Set<Set<Integer>> tables = new HashSet<>();
    private final Map<List<String>, Optional<Long>> cells = new HashMap<>();

    Book(List<Dimension> dimensions, List<Contribution> contributions, Rule rule) {
        this.dimensions = dimensions;
        this.contributions = contributions;
        this.rule = rule;
    }

    /** Takes up what was answered before. */
    void remember(Set<Set<Integer>> by, Map<List<String>, Optional<Long>> answered) {
        tables.addAll(by);
        cells.putAll(answered);
    }

    /**
     * All cells and margins of the table by these dimensions, empty for those that are hidden. From now on it is one of those that were
     * answered.
     */
    Map<List<String>, Optional<Long>> table(Set<Integer> by) {
        var together = together(by);
        if (together.size() > TOGETHER) return margins(by);
        var answer = judged(by, together);
        remember(Set.of(Set.copyOf(by)), answer);
        return answer;
    }

    /** Those that are judged together, each by its dimensions. */
    Set<Set<Integer>> tables() {
        return Set.copyOf(tables);
    }

    /** Every cell that was answered. */
    Map<List<String>, Optional<Long>> cells() {
        return Map.copyOf(cells);
    }

    /** Those of one table. */
    Map<List<String>, Optional<Long>> cells(Set<Integer> by) {
        Map<List<String>, Optional<Long>> answer = new HashMap<>();
        for (var codes : allCodes(by)) answer.put(codes, cells.getOrDefault(codes, Optional.empty()));
        return answer;
    }

    /** These dimensions and those of all tables that hang together with them. */
    private Set<Integer> together(Set<Integer> by) {
        var together = new TreeSet<>(by);
        boolean grew;
        do {
            grew = false;
            for (var table : tables)
                if (table.stream().anyMatch(together::contains)) grew |= together.addAll(table);
        } while (grew);
        return together;
    }

    private Map<List<String>, Optional<Long>> judged(Set<Integer> by, Set<Integer> together) {
        var inner = new Inner(dimensions, together);
        var lattice = inner.lattice(contributions);
        var shown = new BitSet();
        var secret = new BitSet();
        cells.forEach((codes, value) -> {
            if (inner.contains(codes)) (value.isPresent() ? shown : secret).set(inner.cell(lattice, codes));
        });
        var hidden = Suppression.hidden(lattice, rule, shown, secret);
        Map<List<String>, Optional<Long>> answer = new HashMap<>();
        for (var codes : allCodes(by)) {
            var cell = inner.cell(lattice, codes);
            answer.put(codes, hidden.get(cell) ? Optional.empty() : Optional.of(lattice.count(cell)));
        }
        return answer;
    }

    /** Where too much hangs together, only what is answered for each dimension by itself; all else is hidden. */
    private Map<List<String>, Optional<Long>> margins(Set<Integer> by) {
        var answer = cells(by);
        for (var each : by) answer.putAll(table(Set.of(each)));
        cells.putAll(answer);
        return answer;
    }

    /** The places of all cells and margins of a table. */
    List<List<String>> allCodes(Set<Integer> by) {
        List<List<String>> all = List.of(List.of());
        for (var d = 0; d < dimensions.size(); d++) {
            var longer = new ArrayList<List<String>>();
            for (var start : all) {
                longer.add(with(start, Dimension.TOTAL));
                if (by.contains(d))
                    for (var code : dimensions.get(d).codes()) longer.add(with(start, code));
            }
            all = longer;
        }
        return all;
    }

    private static List<String> with(List<String> start, String code) {
        var longer = new ArrayList<>(start);
        longer.add(code);
        return List.copyOf(longer);
    }
}
