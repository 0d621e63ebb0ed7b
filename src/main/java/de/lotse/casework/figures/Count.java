package de.lotse.casework.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A number as it was counted, before it is decided who sees it.
 *
 * @param unseen how many of the persons, cases or inquiries behind it the viewer may not open; 0 makes it hers
 */
record Count(Cell cell, long value, long unseen) {

    /** Numbers of several organisations, added up. */
    static List<Count> sum(Collection<Count> counts) {
        Map<Cell, Count> sums = new TreeMap<>(Cell.ORDER);
        for (var count : counts) sums.merge(count.cell, count, Count::plus);
        return List.copyOf(sums.values());
    }

    Count at(Dimension dimension, String code) {
        return new Count(new Cell(dimension, code, cell.measure()), value, unseen);
    }

    /** The same for somebody who may open whatever was counted. */
    Count seen() {
        return new Count(cell, value, 0);
    }

    private Count plus(Count other) {
        return new Count(cell, value + other.value, unseen + other.unseen);
    }
}
