package de.lotse.network.merging;

import de.lotse.network.entries.Kind;
import de.lotse.network.merging.Merge.Edit;
import de.lotse.network.merging.Merge.Source;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was merged, and which entries are known to be two although they are alike. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Merges {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SHOWN = 30;
    private static final String READ = """
            select m.id, m.entity, m.kept_id, m.merged_id, m.name, m.merged, m.edits, m.records, m.moved, m.merged_by, m.merged_at,
                   m.undone_at is not null as undone
            from   network.merge m
            """;

    private final JdbcClient jdbc;

    Merges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Merge> latest() {
        return jdbc.sql(READ + "order by m.merged_at desc, m.id desc limit ?")
                .param(SHOWN)
                .query(Merges::map)
                .list();
    }

    Merge get(UUID id) {
        return jdbc.sql(READ + "where m.id = ?")
                .param(id)
                .query(Merges::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    void add(
            UUID id,
            Kind kind,
            UUID kept,
            UUID gone,
            String name,
            String goneName,
            List<Edit> edits,
            List<Source> records,
            Moved moved) {
        jdbc.sql("""
                        insert into network.merge (id, entity, kept_id, merged_id, name, merged, edits, records, moved, merged_by)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?)""")
                .params(
                        id,
                        kind.name(),
                        kept,
                        gone,
                        name,
                        goneName,
                        JSON.writeValueAsString(edits),
                        JSON.writeValueAsString(records),
                        JSON.writeValueAsString(moved),
                        Scope.actor().name())
                .update();
    }

    /** Throws {@link Conflict} if somebody was quicker. */
    void undone(UUID id) {
        var done = jdbc.sql("update network.merge set undone_at = now() where id = ? and undone_at is null")
                .param(id)
                .update();
        if (done == 0) throw new Conflict(Merge.PATH);
    }

    /** Entries of other directories that were this one are the other one from now on. */
    List<Source> move(Kind kind, UUID from, UUID to) {
        return jdbc.sql("""
                        update network.external_record set entity_id = ?
                        where  entity = ? and entity_id = ?
                        returning source_id, external_id""")
                .params(to, kind.name(), from)
                .query((row, number) ->
                        new Source(row.getObject("source_id", UUID.class), row.getString("external_id")))
                .list();
    }

    /** Those of them that are still there. */
    void moveBack(Merge merge) {
        for (var one : merge.records())
            jdbc.sql("""
                            update network.external_record set entity_id = ?
                            where  entity = ? and entity_id = ? and source_id = ? and external_id = ?""")
                    .params(merge.gone(), merge.kind().name(), merge.kept(), one.source(), one.externalId())
                    .update();
    }

    void distinguish(Kind kind, Pair pair) {
        jdbc.sql(
                        "insert into network.distinct_pair (entity, one_id, other_id) values (?, least(?::uuid, ?::uuid), greatest(?::uuid, ?::uuid)) on conflict do nothing")
                .params(kind.name(), pair.one(), pair.other(), pair.one(), pair.other())
                .update();
    }

    private static Merge map(ResultSet row, int number) throws SQLException {
        return new Merge(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("entity")),
                row.getObject("kept_id", UUID.class),
                row.getObject("merged_id", UUID.class),
                row.getString("name"),
                row.getString("merged"),
                List.of(JSON.readValue(row.getString("edits"), Edit[].class)),
                List.of(JSON.readValue(row.getString("records"), Source[].class)),
                JSON.readValue(row.getString("moved"), Moved.class),
                row.getString("merged_by"),
                row.getTimestamp("merged_at").toInstant(),
                row.getBoolean("undone"));
    }
}
