package de.lotse.casework.exports;

import de.lotse.casework.exports.Export.Format;
import de.lotse.casework.exports.Export.Kind;
import de.lotse.casework.exports.Export.State;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Exports {

    private static final String SELECT = """
            select e.id, e.kind, e.format, e.filter, e.cases, e.persons, e.reason, e.state, e.requested_by, e.requested_at, e.decided_by,
                   e.pieces, e.size, e.manifest, e.ready_at, u.display_name
            from   casework.export e
            left join identity.user_name u on u.tenant_id = e.tenant_id and u.id = e.requested_by
            """;

    private final JdbcClient jdbc;
    private final TenantCipher cipher;
    private final ExportPieces pieces;
    private final JsonMapper json;

    Exports(JdbcClient jdbc, TenantCipher cipher, ExportPieces pieces, JsonMapper json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.pieces = pieces;
        this.json = json;
    }

    UUID add(Wanted wanted, List<UUID> cases, int persons, State state, Instant now) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.export (id, kind, format, filter, cases, persons, reason, state, requested_at)
                        values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)""")
                .params(id, wanted.kind().name(), wanted.format().name(), json.writeValueAsString(wanted.filter()))
                .param(cases.toArray(UUID[]::new))
                .params(persons, cipher.encrypt(Scope.actor().tenant(), wanted.reason(), reasonAt(id)))
                .params(state.name(), Timestamp.from(now))
                .update();
        return id;
    }

    /** The acting person's own, latest first. */
    List<Export> mine() {
        return jdbc.sql(SELECT
                        + "where e.requested_by = shared.actor() order by e.requested_at desc, e.id desc limit 100")
                .query((row, number) -> map(row))
                .list();
    }

    /** Those of colleagues that wait for a second person, the oldest first. */
    List<Export> waiting() {
        return jdbc.sql(SELECT + """
                        where  e.state = 'WAITING' and e.requested_by <> shared.actor()
                        order  by e.requested_at, e.id
                        limit  100""").query((row, number) -> map(row)).list();
    }

    /** Throws {@link NotFound} for that of somebody else. */
    Export mine(UUID id) {
        return one("where e.id = ? and e.requested_by = shared.actor()", id);
    }

    /** Throws {@link NotFound} for what waits for nobody, and for one's own. */
    Export waiting(UUID id) {
        return one("where e.id = ? and e.state = 'WAITING' and e.requested_by <> shared.actor()", id);
    }

    private Export one(String where, UUID id) {
        return jdbc.sql(SELECT + where)
                .param(id)
                .query((row, number) -> map(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Answers false if somebody else has decided. */
    boolean decide(UUID id, State state, Instant now) {
        return jdbc.sql("""
                        update casework.export
                        set    state = ?, decided_by = shared.actor(), decided_at = ?
                        where  id = ? and state = 'WAITING'""").params(state.name(), Timestamp.from(now), id).update() == 1;
    }

    /** What was found when it was made, for what was asked for as a whole. */
    void holds(UUID id, List<UUID> cases) {
        jdbc.sql("update casework.export set cases = ? where id = ?")
                .param(cases.toArray(UUID[]::new))
                .param(id)
                .update();
    }

    void finish(UUID id, int count, long size, Map<String, Integer> manifest, Instant now) {
        jdbc.sql("""
                        update casework.export
                        set    state = 'READY', pieces = ?, size = ?, manifest = ?::jsonb, ready_at = ?
                        where  id = ? and state = 'WORKING'""")
                .params(count, size, json.writeValueAsString(manifest), Timestamp.from(now), id)
                .update();
    }

    /** Its content goes with its key; what is left says why there is none. */
    void lose(UUID id) {
        pieces.forget(id);
        jdbc.sql("""
                        update casework.export
                        set    state = 'LOST', file_key = null, pieces = null, size = null, ready_at = null
                        where  id = ?""").param(id).update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from casework.export where id = ?").param(id).update();
    }

    int deleteBefore(Instant instant) {
        return jdbc.sql("delete from casework.export where coalesce(ready_at, decided_at, requested_at) < ?")
                .param(Timestamp.from(instant))
                .update();
    }

    void disclose(Export export, Instant now) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.export_disclosure
                          (id, export_id, kind, cases, manifest, reason, confirmed_by, disclosed_at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?)""")
                .params(id, export.id(), export.kind().name())
                .param(export.cases().toArray(UUID[]::new))
                .params(
                        json.writeValueAsString(export.manifest()),
                        cipher.encrypt(
                                Scope.actor().tenant(), export.reason(), "casework.export_disclosure.reason:" + id))
                .param(export.decidedBy())
                .param(Timestamp.from(now))
                .update();
    }

    private Export map(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var readyAt = row.getTimestamp("ready_at");
        return new Export(
                id,
                Kind.valueOf(row.getString("kind")),
                Format.valueOf(row.getString("format")),
                json.readValue(row.getString("filter"), new TypeReference<Map<String, String>>() {}),
                List.of((UUID[]) row.getArray("cases").getArray()),
                row.getInt("persons"),
                cipher.decrypt(Scope.actor().tenant(), row.getBytes("reason"), reasonAt(id)),
                State.valueOf(row.getString("state")),
                row.getObject("requested_by", UUID.class),
                Objects.requireNonNullElse(row.getString("display_name"), ""),
                row.getTimestamp("requested_at").toInstant(),
                row.getObject("decided_by", UUID.class),
                row.getInt("pieces"),
                row.getLong("size"),
                json.readValue(row.getString("manifest"), new TypeReference<Map<String, Integer>>() {}),
                readyAt == null ? null : readyAt.toInstant());
    }

    private static String reasonAt(UUID id) {
        return "casework.export.reason:" + id;
    }
}
