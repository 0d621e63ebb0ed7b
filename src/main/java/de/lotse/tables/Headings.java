package de.lotse.tables;

import static java.util.Comparator.comparingInt;

import de.lotse.tables.Table.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the row with the headings, and what they may mean. */
public final class Headings {

    private static final int LOOKED_AT = 30;
    private static final int SHORTEST_PART = 5;
    private static final int LONGEST = 200;
    private static final String BELOW = " › ";

    private final Table table;
    private final List<Meaning> meanings;

    /** @param meanings that its columns can have */
    public Headings(Table table, List<? extends Meaning> meanings) {
        this.table = table;
        this.meanings = List.copyOf(meanings);
    }

    /** What a heading is remembered by. */
    public static String key(String heading) {
        var folded = CellText.folded(heading);
        return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
    }

    /** The row among the first that has the most known headings; without any, the first that has two cells. */
    public Line find(Map<String, String> remembered) {
        var first = table.lines().subList(0, Math.min(LOOKED_AT, table.lines().size()));
        var best = first.stream()
                .map(this::withRowAbove)
                .max(comparingInt((Line line) -> known(line, remembered))
                        .thenComparing(comparingInt(Line::number).reversed()))
                .orElseThrow();
        if (known(best, remembered) > 1) return best;
        return first.stream().filter(line -> line.filled() > 1).findFirst().orElse(first.getFirst());
    }

    public Optional<Line> at(int row) {
        return table.lines().stream()
                .filter(line -> line.number() == row)
                .findFirst()
                .map(this::withRowAbove);
    }

    /** Headings over two rows, such as „Einwilligung“ over „vom“ and „bis“, become one: „Einwilligung › vom“. */
    private Line withRowAbove(Line line) {
        return table.lines().stream()
                .filter(above -> above.number() == line.number() - 1)
                .filter(above -> isGroupedBy(above, line))
                .findFirst()
                .map(above -> new Line(line.number(), joined(above, line)))
                .orElse(line);
    }

    /** Words alone in both, and each has a gap that the other fills; a title over the table is one word alone. */
    private boolean isGroupedBy(Line above, Line line) {
        var words = Stream.concat(above.cells().stream(), line.cells().stream())
                .noneMatch(cell -> cell.chars().anyMatch(Character::isDigit));
        var differs = IntStream.range(0, table.columns())
                .anyMatch(i -> !above.cell(i).isEmpty()
                        && !above.cell(i).equals(line.cell(i))
                        && !line.cell(i).isEmpty());
        var gap = IntStream.range(0, table.columns())
                .anyMatch(i -> above.cell(i).isEmpty() != line.cell(i).isEmpty()
                        || above.cell(i).equals(line.cell(i)));
        return words
                && differs
                && gap
                && above.cells().stream()
                                .filter(cell -> !cell.isEmpty())
                                .distinct()
                                .count()
                        > 1;
    }

    private List<String> joined(Line above, Line line) {
        var cells = new ArrayList<String>();
        var group = "";
        for (var i = 0; i < table.columns(); i++) {
            var upper = above.cell(i);
            var lower = line.cell(i);
            if (!upper.isEmpty()) group = upper; // a merged cell stands in its first column only
            if (lower.isEmpty() || lower.equals(upper)) cells.add(upper);
            else cells.add(group.isEmpty() ? lower : group + BELOW + lower);
        }
        return cells;
    }

    /**
     * Those of the columns that mean nothing, without the ones that have none.
     *
     * @param meant indexes of the columns that mean something
     */
    public List<String> leftOut(int headerRow, Collection<Integer> meant) {
        var head = at(headerRow).orElseThrow();
        return IntStream.range(0, table.columns())
                .filter(column -> !meant.contains(column))
                .mapToObj(head::cell)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    /** For each column the field that it seems to mean, each at most once; empty where nothing fits. */
    public List<String> suggest(Line head, Map<String, String> remembered) {
        var fields = new ArrayList<String>();
        var used = new HashSet<String>();
        for (var column = 0; column < table.columns(); column++) {
            var field =
                    meaning(head.cell(column), remembered).map(Meaning::name).filter(used::add);
            fields.add(field.orElse(""));
        }
        return List.copyOf(fields);
    }

    private int known(Line line, Map<String, String> remembered) {
        return (int) line.cells().stream()
                .flatMap(cell -> meaning(cell, remembered).stream())
                .distinct()
                .count();
    }

    private Optional<Meaning> meaning(String heading, Map<String, String> remembered) {
        var key = key(heading);
        if (key.isEmpty()) return Optional.empty();
        var before = remembered.get(key);
        if (before != null)
            return meanings.stream().filter(one -> one.name().equals(before)).findFirst();
        return exactly(key)
                .or(() -> exactly(key(heading.substring(heading.lastIndexOf(BELOW.strip()) + 1))))
                .or(() -> partly(key));
    }

    private Optional<Meaning> exactly(String key) {
        return meanings.stream().filter(one -> one.synonyms().contains(key)).findFirst();
    }

    /** „Geburtsdatum (Kind)“ contains „geburtsdatum“; the longest part that is known wins. */
    private Optional<Meaning> partly(String key) {
        return meanings.stream()
                .max(comparingInt(one -> longestPart(one, key)))
                .filter(one -> longestPart(one, key) >= SHORTEST_PART);
    }

    private static int longestPart(Meaning meaning, String key) {
        return meaning.synonyms().stream()
                .filter(key::contains)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
