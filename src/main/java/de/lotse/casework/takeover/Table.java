package de.lotse.casework.takeover;

import java.util.List;

/**
 * What stands in a spreadsheet, as text.
 *
 * @param date1904 whether bare day numbers count from 1904
 */
record Table(List<Line> lines, boolean date1904) {

    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 200;

    Table {
        lines = List.copyOf(lines);
    }

    int columns() {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }

    /**
     * A row that is not empty.
     *
     * @param number as the spreadsheet counts, from 1
     */
    record Line(int number, List<String> cells) {

        Line {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        long filled() {
            return cells.stream().filter(cell -> !cell.isEmpty()).count();
        }
    }
}
