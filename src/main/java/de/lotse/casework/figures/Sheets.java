package de.lotse.casework.figures;

import de.lotse.casework.figures.Sheet.Headline;
import de.lotse.casework.figures.Sheet.Row;
import de.lotse.casework.figures.Sheet.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts figures into tables. */
@Component
class Sheets {

    private final CodeWords words;

    Sheets(CodeWords words) {
        this.words = words;
    }

    Sheet of(Period period, Collection<Figure> figures, int smallest, boolean exact, boolean rounding) {
        Map<Cell, Figure> byCell = new HashMap<>();
        figures.forEach(figure -> byCell.put(figure.cell(), figure));
        var headlines = Dimension.TOTAL.measures(period).stream()
                .map(measure -> new Headline(measure, get(byCell, Cell.total(measure)), measure.definition(period)))
                .toList();
        var tables = new ArrayList<Table>();
        for (var dimension : Dimension.values()) {
            var table = table(dimension, period, byCell);
            if (dimension != Dimension.TOTAL && !table.rows().isEmpty()) tables.add(table);
        }
        return new Sheet(period, headlines, tables, smallest, exact, rounding);
    }

    private Table table(Dimension dimension, Period period, Map<Cell, Figure> byCell) {
        var measures = dimension.measures(period);
        var codes = byCell.keySet().stream()
                .filter(cell -> cell.dimension() == dimension)
                .map(Cell::code)
                .distinct()
                .toList();
        var rows = new ArrayList<Row>();
        words.of(dimension, codes, period.to())
                .forEach((code, label) -> rows.add(new Row(
                        label,
                        measures.stream()
                                .map(measure -> get(byCell, new Cell(dimension, code, measure)))
                                .toList())));
        return new Table(dimension, measures, List.copyOf(rows));
    }

    private static Figure get(Map<Cell, Figure> byCell, Cell cell) {
        return Objects.requireNonNull(byCell.get(cell), cell::toString);
    }
}
