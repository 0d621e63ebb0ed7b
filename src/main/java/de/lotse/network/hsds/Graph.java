package de.lotse.network.hsds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was read for one answer, before it is put into one another. */
final class Graph {

    private final Map<String, Map<UUID, Row>> rows = new LinkedHashMap<>();
    private final Map<String, Map<UUID, List<Row>>> children = new HashMap<>();
    private final Map<String, List<Row>> notes = new HashMap<>();

    void addAll(Collection<Row> more) {
        more.forEach(this::add);
    }

    void add(Row row) {
        if (row.entity().startsWith("x_")) {
            notes.computeIfAbsent(row.entity(), key -> new ArrayList<>()).add(row);
            return;
        }
        rows.computeIfAbsent(row.entity(), key -> new LinkedHashMap<>()).putIfAbsent(row.id(), row);
        children.clear();
    }

    void remove(Row row) {
        rows.getOrDefault(row.entity(), Map.of()).remove(row.id());
        children.clear();
    }

    /** What HSDS has no entity for; it becomes attributes. */
    List<Row> notes(String entity) {
        return notes.getOrDefault(entity, List.of());
    }

    List<Row> all(String entity) {
        return List.copyOf(rows.getOrDefault(entity, Map.of()).values());
    }

    Set<UUID> ids(String entity) {
        return rows.getOrDefault(entity, Map.of()).keySet();
    }

    /** The ids that the rows of an entity hold in this field. */
    Set<UUID> ids(String entity, String field) {
        return all(entity).stream()
                .filter(row -> row.has(field))
                .map(row -> row.uuid(field))
                .collect(Collectors.toSet());
    }

    @Nullable
    Row find(String entity, @Nullable Object id) {
        return id == null ? null : rows.getOrDefault(entity, Map.of()).get(id);
    }

    List<Row> children(String entity, String key, UUID parent) {
        return children.computeIfAbsent(entity + "." + key, both -> byKey(entity, key))
                .getOrDefault(parent, List.of());
    }

    private Map<UUID, List<Row>> byKey(String entity, String key) {
        var grouped = new HashMap<UUID, List<Row>>();
        for (var row : all(entity))
            if (row.get(key) instanceof UUID parent)
                grouped.computeIfAbsent(parent, each -> new ArrayList<>()).add(row);
        return grouped;
    }
}
