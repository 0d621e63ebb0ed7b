package de.lotse.casework.figures;

import java.util.Comparator;

/**
 * A place in the report.
 *
 * @param code of the code list that belongs to the dimension; empty for the total, and for what is not known
 */
record Cell(Dimension dimension, String code, Measure measure) {

    static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::dimension).thenComparing(Cell::code).thenComparing(Cell::measure);

    static Cell total(Measure measure) {
        return new Cell(Dimension.TOTAL, "", measure);
    }
}
