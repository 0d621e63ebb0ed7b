package de.lotse.casework.figures;

import de.lotse.kern.Column;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures in the form in which they are read, the same on the screen, in a workbook, in a PDF and in a released report. It holds no
 * number that is hidden.
 *
 * @param headlines the totals, each with its definition
 * @param smallest numbers of fewer persons were hidden
 * @param exact whether nothing had to be hidden, because the viewer may open whatever was counted
 * @param rounding whether the numbers are rounded whatever the period, because they change from day to day
 */
record Sheet(
        Period period, List<Headline> headlines, List<Table> tables, int smallest, boolean exact, boolean rounding) {

    /** Whether some numbers are rounded, see {@link Period#isWholeMonths()}. */
    boolean rounded() {
        return !exact && (rounding || !period.isWholeMonths());
    }

    record Headline(Measure measure, Figure figure, String definition) {}

    /** One dimension: a row for each code, a column for each measure. */
    record Table(Dimension dimension, List<Measure> measures, List<Row> rows) {

        List<Column> columns() {
            return Stream.concat(
                            Stream.of(Column.of(dimension.noun())),
                            measures.stream().map(measure -> Column.numeric(measure.label())))
                    .toList();
        }

        /** The measure that the chart shows. */
        Measure charted() {
            return measures.getFirst();
        }

        /** Whether there is a number to draw. */
        boolean hasChart() {
            return rows.stream().map(this::length).anyMatch(length -> length != null && length > 0);
        }

        /** How long the bar of a row is, 0 to 100 of the longest; null for a hidden number, which has no bar. */
        @Nullable
        Integer length(Row row) {
            var longest = rows.stream()
                    .map(each -> each.figures().getFirst().shown())
                    .mapToLong(shown -> shown == null ? 0 : shown)
                    .max()
                    .orElse(0);
            var shown = row.figures().getFirst().shown();
            if (shown == null) return null;
            return longest == 0 ? 0 : (int) Math.ceil(100.0 * shown / longest);
        }
    }

    /** @param figures one for each measure of the table */
    record Row(String label, List<Figure> figures) {}
}
