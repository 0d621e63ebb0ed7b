package de.lotse.network.entries;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads entries whole. The number of queries does not depend on how many they are. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Entries {

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of them that there are. */
    public Map<UUID, Entry> read(Kind kind, Collection<UUID> ids) {
        return whole(kind, heads(kind, "where x.id = any(?)", ids), ids);
    }

    /** All that are not archived. */
    public Map<UUID, Entry> living(Kind kind) {
        var heads = heads(kind, "where x.publication <> 'ARCHIVED'", null);
        return whole(kind, heads, List.copyOf(heads.keySet()));
    }

    /** Those that refer to an entry by this column. */
    public Map<UUID, Entry> referring(Kind kind, String column, UUID id) {
        return referring(kind, column, List.of(id));
    }

    /** Those that refer to any of these entries by this column. */
    public Map<UUID, Entry> referring(Kind kind, String column, Collection<UUID> ids) {
        var name = kind.column(column).orElseThrow().name();
        var heads = heads(kind, "where x." + name + " = any(?)", ids);
        return whole(kind, heads, List.copyOf(heads.keySet()));
    }

    /** The offers that are given at a place. */
    public Map<UUID, Entry> at(UUID place) {
        var offers = jdbc.sql("select offer_id from network.offer_at_location where location_id = ?")
                .param(place)
                .query((row, number) -> row.getObject("offer_id", UUID.class))
                .list();
        return read(Kind.OFFER, offers);
    }

    private Map<UUID, Entry> whole(Kind kind, Map<UUID, Head> heads, Collection<UUID> ids) {
        if (heads.isEmpty()) return Map.of();
        kind.parts().forEach(part -> rows(part, kind.owner(), ids).forEach((owner, rows) -> {
            var head = heads.get(owner);
            if (head != null) head.fields().put(part.field(), PartRow.text(part, rows));
        }));
        var entries = new LinkedHashMap<UUID, Entry>();
        heads.forEach((id, head) -> entries.put(id, new Entry(kind, id, head.version(), head.fields())));
        return entries;
    }

    private Map<UUID, Head> heads(Kind kind, String where, @Nullable Collection<UUID> ids) {
        var columns = kind.columns().stream().map(Column::select).collect(joining(", "));
        var sql = "select x.id, x.version, " + columns + " from " + kind.table() + " x " + where + " order by x.id";
        var heads = new LinkedHashMap<UUID, Head>();
        var asked = ids == null ? jdbc.sql(sql) : jdbc.sql(sql).param(array(ids));
        asked.query((row, number) ->
                        heads.put(row.getObject("id", UUID.class), new Head(row.getInt("version"), fields(kind, row))))
                .list();
        return heads;
    }

    private static Map<String, String> fields(Kind kind, ResultSet row) throws SQLException {
        var fields = new HashMap<String, String>();
        for (var column : kind.columns()) fields.put(column.name(), read(column, row));
        kind.parts().forEach(part -> fields.put(part.field(), ""));
        return fields;
    }

    private static String read(Column column, ResultSet row) throws SQLException {
        var text = row.getString(column.name());
        var empty = column.type() == Column.Type.CODES && text.equals("{}");
        return empty ? "" : column.canonical(text).orElse(text);
    }

    private Map<UUID, List<PartRow>> rows(Part part, String owner, Collection<UUID> owners) {
        var read = new ArrayList<Read>();
        var order = part.ordered() ? "x.position, x.id" : part.hasId() ? "x.id" : "1";
        jdbc.sql("select x." + owner + " as owner, " + (part.hasId() ? "x.id" : "x." + owner) + " as id, "
                        + part.columns().stream().map(Column::select).collect(joining(", "))
                        + " from " + part.table() + " x where x." + owner + " = any(?) order by " + order)
                .param(array(owners))
                .query((row, number) -> read.add(new Read(
                        row.getObject("owner", UUID.class), row.getObject("id", UUID.class), values(part, row))))
                .list();
        var below = part.below()
                .filter(_ -> !read.isEmpty())
                .map(one -> rows(one, part.owner(), read.stream().map(Read::id).toList()))
                .orElse(Map.of());
        var byOwner = new HashMap<UUID, List<PartRow>>();
        for (var one : read)
            byOwner.computeIfAbsent(one.owner(), _ -> new ArrayList<>())
                    .add(PartRow.of(part, one.values(), below.getOrDefault(one.id(), List.of())));
        return byOwner;
    }

    private static Map<String, String> values(Part part, ResultSet row) throws SQLException {
        var values = new HashMap<String, String>();
        for (var column : part.columns()) values.put(column.name(), read(column, row));
        return values;
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private record Head(int version, Map<String, String> fields) {}

    private record Read(UUID owner, UUID id, Map<String, String> values) {}
}
