package de.lotse.identity.intake;

import de.lotse.tables.ChosenColumns;
import de.lotse.tables.Meaning;
import de.lotse.tables.Table.Line;

/** The cells of one row, by what they mean. */
record Cells(Line line, ChosenColumns columns) {

    /** Empty also where no column means it. */
    String get(Meaning meaning) {
        var column = columns.column(meaning);
        return column < 0 ? "" : line.cell(column);
    }

    int row() {
        return line.number();
    }
}
