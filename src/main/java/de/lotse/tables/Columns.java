package de.lotse.tables;

import static de.lotse.web.Texts.t;

import de.lotse.tables.Table.Line;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The columns of a table, as somebody is asked what they mean.
 *
 * @param head the row with the headings
 */
public record Columns(Table table, Line head) {

    private static final int EXAMPLES = 3;
    private static final int LONGEST = 40; // characters of an example

    /** Those in which something stands, from 0. */
    public List<Integer> all() {
        return IntStream.range(0, table.columns())
                .filter(column ->
                        !head.cell(column).isEmpty() || !examples(column).isEmpty())
                .boxed()
                .toList();
    }

    /** A sheet that cannot be read has none. */
    public boolean isEmpty() {
        return table.columns() == 0;
    }

    public String heading(int column) {
        var heading = head.cell(column);
        return heading.isEmpty() ? t("tables.column.unnamed", letters(column)) : heading;
    }

    public String hint(int column) {
        var examples = examples(column);
        return examples.isEmpty() ? t("tables.column.empty") : t("tables.column.examples", examples);
    }

    /** How many rows stand below the headings. */
    public int rows() {
        return (int) table.lines().stream()
                .filter(line -> line.number() > head.number())
                .count();
    }

    private String examples(int column) {
        return table.lines().stream()
                .filter(line -> line.number() > head.number())
                .map(line -> line.cell(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(EXAMPLES)
                .map(cell -> cell.length() > LONGEST ? cell.substring(0, LONGEST) + "…" : cell)
                .collect(Collectors.joining(" · "));
    }

    private static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
