package de.lotse.network.hsds;

import de.lotse.network.hsds.Fields.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a graph into one another as HSDS has them in JSON. */
final class Nesting {

    /** Nothing inside of these is told again: the thing stands around it, or it is told at its own address. */
    private static final Map<String, Set<String>> INSIDE = Map.of(
            "organization", Set.of("locations", "programs"),
            "service", Set.of("organization"),
            "taxonomy_term", Set.of("taxonomy_detail"));

    private final Graph graph;
    private final boolean lists;

    private Nesting(Graph graph, boolean lists) {
        this.graph = graph;
        this.lists = lists;
    }

    /** With everything that belongs to a thing. */
    static Nesting full(Graph graph) {
        return new Nesting(graph, true);
    }

    /** With what there is one of only, as in lists. */
    static Nesting flat(Graph graph) {
        return new Nesting(graph, false);
    }

    List<Map<String, Object>> all(List<Row> rows) {
        return rows.stream().map(this::of).toList();
    }

    Map<String, Object> of(Row row) {
        return of(row, Set.of());
    }

    /** As it stands inside of something else. */
    Map<String, Object> inside(Row row) {
        return of(row, INSIDE.getOrDefault(row.entity(), Set.of()));
    }

    private Map<String, Object> of(Row row, Set<String> without) {
        var json = new LinkedHashMap<String, Object>();
        for (var field : Fields.of(row.entity())) {
            var value = without.contains(field.name()) ? null : value(row, field);
            if (value != null) json.put(field.name(), value);
        }
        return json;
    }

    private @Nullable Object value(Row row, Field field) {
        if (!field.isNested()) return row.get(field.name());
        if (!field.isList()) return one(row, field);
        return lists ? list(row, field) : null;
    }

    private @Nullable Object one(Row row, Field field) {
        var found = graph.find(field.child(), row.get(field.child() + "_id"));
        return found == null ? null : inside(found);
    }

    private @Nullable Object list(Row row, Field field) {
        var found = graph.children(field.child(), key(row, field), row.id());
        return found.isEmpty() ? null : found.stream().map(this::inside).toList();
    }

    /** The field of the child that names its parent. */
    private static String key(Row row, Field field) {
        return switch (field.child()) {
            case "attribute" -> "link_id";
            case "metadata" -> "resource_id";
            default -> row.entity() + "_id";
        };
    }
}
