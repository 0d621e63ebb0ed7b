package de.lotse.casework.takeover;

import static java.util.Comparator.comparingInt;

import de.lotse.casework.takeover.Table.Line;
import de.lotse.casework.takeover.Takeover.Mapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the row with the headings, and what they may mean. */
final class Headings {

    private static final int LOOKED_AT = 30;
    private static final int SHORTEST_PART = 5;
    private static final int LONGEST = 200;
    private static final String BELOW = " › ";

    private final Table table;

    Headings(Table table) {
        this.table = table;
    }

    /** What a heading is remembered by. */
    static String key(String heading) {
        var folded = CellText.folded(heading);
        return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
    }

    /** The row among the first that has the most known headings; without any, the first that has two cells. */
    Line find(Map<String, String> remembered) {
        var first = table.lines().subList(0, Math.min(LOOKED_AT, table.lines().size()));
        var best = first.stream()
                .map(this::withRowAbove)
                .max(comparingInt((Line line) -> known(line, remembered))
                        .thenComparing(comparingInt(Line::number).reversed()))
                .orElseThrow();
        if (known(best, remembered) > 1) return best;
        return first.stream().filter(line -> line.filled() > 1).findFirst().orElse(first.getFirst());
    }

    Optional<Line> at(int row) {
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

    /** Those of the columns that mean nothing, without the ones that have none. */
    List<String> leftOut(Mapping mapping) {
        var head = at(mapping.headerRow()).orElseThrow();
        var meant = mapping.columns().values();
        return IntStream.range(0, table.columns())
                .filter(column -> !meant.contains(column))
                .mapToObj(head::cell)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    /** For each column the field that it seems to mean, each at most once; empty where nothing fits. */
    List<String> suggest(Line head, Map<String, String> remembered) {
        var fields = new ArrayList<String>();
        var used = EnumSet.noneOf(Field.class);
        for (var column = 0; column < table.columns(); column++) {
            var field = meaning(head.cell(column), remembered).filter(used::add);
            fields.add(field.map(Field::name).orElse(""));
        }
        return List.copyOf(fields);
    }

    private static int known(Line line, Map<String, String> remembered) {
        return (int) line.cells().stream()
                .flatMap(cell -> meaning(cell, remembered).stream())
                .distinct()
                .count();
    }

    private static Optional<Field> meaning(String heading, Map<String, String> remembered) {
        var key = key(heading);
        if (key.isEmpty()) return Optional.empty();
        var before = remembered.get(key);
        if (before != null) return Field.named(before);
        return exactly(key)
                .or(() -> exactly(key(heading.substring(heading.lastIndexOf(BELOW.strip()) + 1))))
                .or(() -> partly(key));
    }

    private static Optional<Field> exactly(String key) {
        return Arrays.stream(Field.values())
                .filter(field -> field.synonyms().contains(key))
                .findFirst();
    }

    /** „Geburtsdatum (Kind)“ contains „geburtsdatum“; the longest part that is known wins. */
    private static Optional<Field> partly(String key) {
        return Arrays.stream(Field.values())
                .max(comparingInt(field -> longestPart(field, key)))
                .filter(field -> longestPart(field, key) >= SHORTEST_PART);
    }

    private static int longestPart(Field field, String key) {
        return field.synonyms().stream()
                .filter(key::contains)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
