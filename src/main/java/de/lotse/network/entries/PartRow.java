package de.lotse.network.entries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One row of a part.
 *
 * @param values by column; what is blank, or is so anyway, is left out
 * @param below what hangs on it
 */
public record PartRow(Map<String, String> values, List<PartRow> below) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BELOW = "+";
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};

    public PartRow {
        values = Map.copyOf(values);
        below = List.copyOf(below);
    }

    /** A row in canonical form. */
    public static PartRow of(Part part, Map<String, String> values, List<PartRow> below) {
        var kept = new TreeMap<String, String>();
        for (var column : part.columns()) {
            var value = column.canonical(values.getOrDefault(column.name(), "")).orElse("");
            if (!value.isEmpty() && !value.equals(column.otherwise())) kept.put(column.name(), value);
        }
        return new PartRow(kept, below);
    }

    public String get(String column) {
        return values.getOrDefault(column, "");
    }

    /** The rows as one text that is the same for the same rows; in their order where that tells something. */
    public static String text(Part part, List<PartRow> rows) {
        if (rows.isEmpty()) return "";
        return JSON.writeValueAsString(json(part, rows));
    }

    private static List<Object> json(Part part, List<PartRow> rows) {
        var list = new ArrayList<Object>();
        for (var row : part.ordered() ? rows : sorted(rows)) {
            var object = new TreeMap<String, Object>(row.values());
            part.below()
                    .filter(_ -> !row.below().isEmpty())
                    .ifPresent(below -> object.put(BELOW, json(below, row.below())));
            list.add(object);
        }
        return list.stream().distinct().toList();
    }

    private static List<PartRow> sorted(List<PartRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> new TreeMap<>(row.values()).toString()))
                .toList();
    }

    /** What {@link #text} made. */
    public static List<PartRow> rows(String text) {
        return text.isEmpty() ? List.of() : rows(JSON.readValue(text, ROWS));
    }

    private static List<PartRow> rows(List<Map<String, Object>> objects) {
        var rows = new ArrayList<PartRow>();
        for (var object : objects) {
            var values = new TreeMap<String, String>();
            var below = new ArrayList<PartRow>();
            object.forEach((key, value) -> {
                if (value instanceof String text) values.put(key, text);
                else below.addAll(rows(JSON.convertValue(value, ROWS)));
            });
            rows.add(new PartRow(values, below));
        }
        return rows;
    }
}
