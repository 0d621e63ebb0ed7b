package de.lotse.casework.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The released reports from which a new one could be taken, or they from it: a month and its quarter, and through the quarter its other
 * months. What one of them hides stays hidden in the new one, so that the same people can be exchanged in all of them at once
 * (docs/disclosure.md).
 *
 * @param figures of each of them
 */
record OverlappingReports(List<List<Figure>> figures) {

    static OverlappingReports of(Reports reports, View view, Period period) {
        var others = reports.all().stream()
                .filter(report -> report.view() == view && !report.period().equals(period))
                .toList();
        Set<Report> chained = new HashSet<>();
        List<Period> reached = new ArrayList<>(List.of(period));
        for (var i = 0; i < reached.size(); i++) {
            var from = reached.get(i);
            for (var report : others)
                if (from.overlaps(report.period()) && chained.add(report)) reached.add(report.period());
        }
        return new OverlappingReports(
                chained.stream().map(report -> reports.figures(report.id())).toList());
    }

    List<Figure> hideFrom(Collection<Figure> counted) {
        var hidden = new HashSet<Cell>();
        for (var report : figures) hidden.addAll(hiddenIn(report, counted));
        return counted.stream()
                .map(figure -> hidden.contains(figure.cell()) ? figure.hide() : figure)
                .toList();
    }

    /** Where a zero tells, a row is missing in which all was hidden. */
    private static Set<Cell> hiddenIn(List<Figure> report, Collection<Figure> counted) {
        Map<Cell, Figure> known = new HashMap<>();
        report.forEach(figure -> known.put(figure.cell(), figure));
        Set<Cell> hidden = new HashSet<>();
        for (var figure : counted) {
            var cell = figure.cell();
            var other = known.get(cell);
            var isHidden = other == null
                    ? cell.dimension().zeroTells() && known.containsKey(Cell.total(cell.measure()))
                    : other.hidden();
            if (isHidden) hidden.add(cell);
        }
        return hidden;
    }
}
