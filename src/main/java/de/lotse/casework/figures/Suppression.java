package de.lotse.casework.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides which numbers are shown. What decides is how many of the persons, cases or inquiries behind a number the viewer may
 * <em>not</em> open: none makes the number hers and exact; fewer than {@link #smallest} could be traced to somebody, also by taking her own
 * from the whole, and are hidden (primary suppression). Where the total stands beside it, so many more are hidden that those hidden
 * together are at least {@link #smallest} and never a single one (complementary suppression; statistik.arbeitsagentur.de, "Regeln der
 * statistischen Geheimhaltung"). This is the simple rule; several reports side by side are not looked at.
 *
 * @param smallest {@value #LEAST} to {@value #MOST}
 */
record Suppression(int smallest) {

    static final int LEAST = 3;
    static final int MOST = 20;
    static final int DEFAULT = 5;

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
        var cell = column.getFirst().cell();
        var ofTotal = Cell.total(cell.measure());
        var total = counts.getOrDefault(ofTotal, new Count(ofTotal, 0, 0));
        var hidden = new HashSet<Cell>();
        column.stream().filter(count -> isSmall(count, total)).forEach(count -> hidden.add(count.cell()));
        if (cell.dimension() != Dimension.TOTAL && !isSmall(total, total)) hideMore(column, hidden);
        return column.stream()
                .map(count -> new Figure(count.cell(), hidden.contains(count.cell()) ? null : shown(count, period)))
                .toList();
    }

    private boolean isSmall(Count count, Count total) {
        if (count.value() == 0) return count.cell().dimension().zeroTells() && total.unseen() > 0;
        return count.unseen() > 0 && count.unseen() < smallest;
    }

    private void hideMore(List<Count> column, Set<Cell> hidden) {
        var candidates = column.stream()
                .filter(count -> !hidden.contains(count.cell()) && count.unseen() > 0)
                .sorted(Comparator.comparingLong(Count::unseen)
                        .thenComparing(count -> count.cell().code()))
                .iterator();
        while (isComputable(column, hidden) && candidates.hasNext())
            hidden.add(candidates.next().cell());
    }

    /** Zeros that are hidden protect nobody: the total tells that they are none. */
    private boolean isComputable(List<Count> column, Set<Cell> hidden) {
        var those = column.stream()
                .filter(count -> hidden.contains(count.cell()) && count.unseen() > 0)
                .toList();
        if (those.isEmpty()) return false;
        return those.size() == 1 || those.stream().mapToLong(Count::unseen).sum() < smallest;
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
