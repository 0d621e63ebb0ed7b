package de.lotse.casework.takeover;

import static java.util.Comparator.comparingInt;

import de.lotse.casework.takeover.Table.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the row with the headings, and what they may mean. */
final class Headings {

    private static final int LOOKED_AT = 30;
    private static final int SHORTEST_PART = 5;
    private static final int LONGEST = 200;

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
                .max(comparingInt((Line line) -> known(line, remembered))
                        .thenComparing(comparingInt(Line::number).reversed()))
                .orElseThrow();
        if (known(best, remembered) > 1) return best;
        return first.stream().filter(line -> line.filled() > 1).findFirst().orElse(first.getFirst());
    }

    Optional<Line> at(int row) {
        return table.lines().stream().filter(line -> line.number() == row).findFirst();
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
        return Arrays.stream(Field.values())
                .filter(field -> field.synonyms().contains(key))
                .findFirst()
                .or(() -> partly(key));
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
