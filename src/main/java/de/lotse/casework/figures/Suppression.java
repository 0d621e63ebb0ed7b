package de.lotse.casework.figures;

import de.lotse.reporting.SmallNumbers;
import de.lotse.reporting.Zeros;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which figures somebody sees. What decides is how many of the persons, cases or inquiries behind a number the viewer may <em>not</em>
 * open: none makes the number hers and exact; on all others the rule of the disclosure service decides ({@link SmallNumbers}), so that
 * nobody learns something by taking her own from the whole.
 *
 * @param smallest of the municipality, or of the report as it was released
 */
record Suppression(int smallest) {

    /** Every cell of the report, those that are zero as well. */
    List<Figure> apply(Collection<Count> counted, Period period) {
        Map<Cell, Count> counts = new HashMap<>();
        counted.forEach(count -> counts.put(count.cell(), count));
        var figures = new ArrayList<Figure>();
        for (var dimension : Dimension.values()) {
            var codes = codes(counted, dimension);
            var found = new ArrayList<Figure>();
            for (var measure : dimension.measures(period))
                found.addAll(column(column(counts, dimension, codes, measure), counts, period));
            figures.addAll(dimension.zeroTells() ? withoutTellingRows(found) : found);
        }
        return figures;
    }

    /**
     * These figures for somebody who knows some of what is behind them: without the cells that she could compute with it.
     *
     * @param known the same numbers, now, as she may see them
     */
    List<Figure> hideFrom(Collection<Figure> figures, Collection<Count> known, Period period) {
        Map<Cell, Figure> hers = new HashMap<>();
        apply(known, period).forEach(figure -> hers.put(figure.cell(), figure));
        var left = new ArrayList<Figure>();
        for (var dimension : Dimension.values()) {
            var found = figures.stream()
                    .filter(figure -> figure.cell().dimension() == dimension)
                    .map(figure -> isHidden(hers.get(figure.cell()), dimension) ? figure.hide() : figure)
                    .toList();
            left.addAll(dimension.zeroTells() ? withoutTellingRows(found) : found);
        }
        return left;
    }

    /** Where a zero tells, rows are missing in which all is hidden. */
    private static boolean isHidden(@Nullable Figure figure, Dimension dimension) {
        return figure == null ? dimension.zeroTells() : figure.hidden();
    }

    private static Set<String> codes(Collection<Count> counted, Dimension dimension) {
        var codes = new TreeSet<String>();
        if (dimension == Dimension.TOTAL) codes.add("");
        for (var count : counted)
            if (count.cell().dimension() == dimension) codes.add(count.cell().code());
        return codes;
    }

    private static List<Count> column(
            Map<Cell, Count> counts, Dimension dimension, Set<String> codes, Measure measure) {
        return codes.stream()
                .map(code -> new Cell(dimension, code, measure))
                .map(cell -> counts.getOrDefault(cell, new Count(cell, 0, 0)))
                .toList();
    }

    /** One measure in all codes of a dimension, which add up to its total. */
    private List<Figure> column(List<Count> column, Map<Cell, Count> counts, Period period) {
        if (column.isEmpty()) return List.of();
        var dimension = column.getFirst().cell().dimension();
        var ofTotal = Cell.total(column.getFirst().cell().measure());
        var total = counts.getOrDefault(ofTotal, new Count(ofTotal, 0, 0));
        var hidden = dimension == Dimension.TOTAL ? hiddenTotal(total) : hidden(column, dimension, total);
        return column.stream()
                .map(count -> new Figure(
                        count.cell(), hidden.contains(count.cell().code()) ? null : shown(count, period)))
                .toList();
    }

    private Set<String> hiddenTotal(Count total) {
        return numbers().isSmall(total.unseen()) ? Set.of(total.cell().code()) : Set.of();
    }

    /** What is hers alone is left out: she knows it. A zero tells nothing if all of the others are hers. */
    private Set<String> hidden(List<Count> column, Dimension dimension, Count total) {
        var zeros = dimension.zeroTells() && total.unseen() > 0 ? Zeros.HIDDEN : Zeros.SHOWN;
        Map<String, Long> behind = new LinkedHashMap<>();
        for (var count : column)
            if (count.unseen() > 0 || count.value() == 0 && zeros == Zeros.HIDDEN)
                behind.put(count.cell().code(), count.unseen());
        return numbers().hidden(behind, zeros);
    }

    private SmallNumbers numbers() {
        return new SmallNumbers(smallest);
    }

    private long shown(Count count, Period period) {
        if (count.unseen() == 0 || period.isWholeMonths()) return count.value();
        return Math.round((double) count.value() / smallest) * smallest;
    }

    /** A row in which every number is hidden would still tell that there is one. */
    private static List<Figure> withoutTellingRows(List<Figure> figures) {
        var rows = new TreeMap<String, Boolean>();
        for (var figure : figures) rows.merge(figure.cell().code(), !figure.hidden(), Boolean::logicalOr);
        return figures.stream().filter(figure -> rows.get(figure.cell().code())).toList();
    }
}
