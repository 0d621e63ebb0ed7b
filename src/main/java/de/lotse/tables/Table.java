package de.lotse.tables;

import java.util.List;

/**
 * What stands in a spreadsheet, as text.
 *
 * @param date1904 whether bare day numbers count from 1904
 */
public record Table(List<Line> lines, boolean date1904) {

    public static final int MOST_ROWS = 20_000;
    public static final int MOST_COLUMNS = 200;

    public Table {
        lines = List.copyOf(lines);
    }

    public int columns() {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }

    /**
     * A row that is not empty.
     *
     * @param number as the spreadsheet counts, from 1
     */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        public long filled() {
            return cells.stream().filter(cell -> !cell.isEmpty()).count();
        }
    }
}
