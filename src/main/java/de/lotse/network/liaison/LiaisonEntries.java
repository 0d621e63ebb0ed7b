package de.lotse.network.liaison;

import static java.util.stream.Collectors.joining;

import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps agreements, meetings and requests; names of tables and columns come from {@link LiaisonKind} alone. */
@Repository
class LiaisonEntries {

    private final JdbcClient jdbc;

    LiaisonEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<LiaisonEntry> of(UUID organisation, LiaisonKind kind) {
        return jdbc.sql(read(kind) + " where e.organisation_id = ? order by e." + kind.on() + " desc, e.id desc")
                .param(organisation)
                .query((row, number) -> map(row, kind))
                .list();
    }

    LiaisonEntry get(UUID organisation, LiaisonKind kind, UUID id) {
        return jdbc.sql(read(kind) + " where e.organisation_id = ? and e.id = ?")
                .params(organisation, id)
                .query((row, number) -> map(row, kind))
                .optional()
                .orElseThrow(NotFound::new);
    }

    UUID add(UUID organisation, LiaisonKind kind, Map<String, @Nullable Object> values) {
        var id = Ids.next();
        var columns = values.keySet().stream().collect(joining(", "));
        var marks = values.keySet().stream().map(one -> ":" + one).collect(joining(", "));
        jdbc.sql("insert into " + kind.table() + " (id, organisation_id, " + columns + ") values (:id, :organisation, "
                        + marks + ")")
                .params(values)
                .param("id", id)
                .param("organisation", organisation)
                .update();
        return id;
    }

    /** Answers whether it was still as it was read. */
    boolean change(LiaisonEntry entry, int version, Map<String, @Nullable Object> values) {
        var set = values.keySet().stream().map(one -> one + " = :" + one).collect(joining(", "));
        return jdbc.sql("update " + entry.kind().table() + " set version = version + 1, " + set
                                + " where id = :id and version = :version")
                        .params(values)
                        .param("id", entry.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    void remove(LiaisonEntry entry) {
        jdbc.sql("delete from " + entry.kind().table() + " where id = ?")
                .param(entry.id())
                .update();
    }

    private static String read(LiaisonKind kind) {
        var columns = kind.fields().stream().map(field -> "e." + field.name()).collect(joining(", "));
        return "select e.id, e.organisation_id, e.version, " + columns + " from " + kind.table() + " e";
    }

    private static LiaisonEntry map(ResultSet row, LiaisonKind kind) throws SQLException {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var field : kind.fields()) values.put(field.name(), value(row, field));
        return new LiaisonEntry(
                row.getObject("id", UUID.class),
                kind,
                row.getObject("organisation_id", UUID.class),
                row.getInt("version"),
                Collections.unmodifiableMap(values));
    }

    private static @Nullable Object value(ResultSet row, LiaisonField field) throws SQLException {
        return switch (field.shape()) {
            case LINE, TEXT -> row.getString(field.name());
            case DAY -> row.getObject(field.name(), LocalDate.class);
            case COLLEAGUE -> row.getObject(field.name(), UUID.class);
        };
    }
}
