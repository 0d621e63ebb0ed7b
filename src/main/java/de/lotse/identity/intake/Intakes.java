package de.lotse.identity.intake;

import static java.util.stream.Collectors.toMap;

import de.lotse.documents.TenantCipher;
import de.lotse.identity.intake.Intake.Kind;
import de.lotse.identity.intake.Intake.Mapping;
import de.lotse.identity.intake.Intake.State;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.tables.ChosenColumns;
import de.lotse.tables.Table;
import de.lotse.tables.TableFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps lists that were handed in, with their encrypted files, and what headings meant the last time. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Intakes {

    private static final int SHOWN = 50;
    private static final String READ = """
            select i.id, i.version, i.kind, i.state, i.changed_since, i.file_name, a.display_name as created_by, i.created_at,
                   i.sheet, i.header_row, i.fields, i.changes, i.links_made_at
            from   identity.intake i
            left join identity.account a on a.tenant_id = i.tenant_id and a.id = i.created_by
            """;

    private final JdbcClient jdbc;
    private final TenantCipher cipher;

    Intakes(JdbcClient jdbc, TenantCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    UUID add(Kind kind, String fileName, byte[] content) {
        var id = Ids.next();
        var text = Base64.getEncoder().encodeToString(content);
        var sealed = cipher.encrypt(Scope.actor().tenant(), text, place(id));
        jdbc.sql("insert into identity.intake (id, kind, state, file_name, content) values (?, ?, 'MAPPING', ?, ?)")
                .params(id, kind.name(), fileName, sealed)
                .update();
        return id;
    }

    List<Intake> latest() {
        return jdbc.sql(READ + "order by i.created_at desc, i.id desc limit ?")
                .param(SHOWN)
                .query(Intakes::map)
                .list();
    }

    Intake get(UUID id) {
        return jdbc.sql(READ + "where i.id = ?")
                .param(id)
                .query(Intakes::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Throws {@link Conflict} when the file is deleted already. */
    byte[] file(UUID id) {
        var sealed = jdbc.sql("select content from identity.intake where id = ? and content is not null")
                .param(id)
                .query(byte[].class)
                .optional()
                .orElseThrow(Conflict::new);
        return Base64.getDecoder().decode(cipher.decrypt(Scope.actor().tenant(), sealed, place(id)));
    }

    /** The sheet that was chosen. */
    Table table(UUID id) {
        var mapping = get(id).mapping();
        return TableFile.read(file(id), mapping == null ? null : mapping.sheet());
    }

    /** The sheet of the organisation's last list of this kind from a workbook with several. */
    Optional<String> lastSheet(Kind kind) {
        return jdbc.sql("""
                        select coalesce(sheet, '') from identity.intake
                        where  sheet is not null and kind = ?
                        order  by created_at desc, id desc
                        limit  1""").param(kind.name()).query(String.class).optional();
    }

    void map(UUID id, Mapping mapping) {
        jdbc.sql("update identity.intake set sheet = ?, header_row = ?, fields = ? where id = ?")
                .param(mapping.sheet())
                .param(mapping.headerRow())
                .param(mapping.columns().fields().toArray(String[]::new))
                .param(id)
                .update();
    }

    /** Throws {@link Conflict} if it is in another state by now. */
    void move(UUID id, State to, State... from) {
        var changed = jdbc.sql("""
                        update identity.intake
                        set    state = ?, version = version + 1, changed_since = false
                        where  id = ? and state = any(?)""")
                .param(to.name())
                .param(id)
                .param(Arrays.stream(from).map(State::name).toArray(String[]::new))
                .update();
        if (changed == 0) throw new Conflict(Intake.PATH + "/" + id);
    }

    /** It is taken as it was seen. Throws {@link Conflict} if it was checked again meanwhile. */
    void confirm(UUID id, int version, boolean changes) {
        var changed = jdbc.sql("""
                        update identity.intake
                        set    changes = ?
                        where  id = ? and version = ? and state = 'CHECKED'""").params(changes, id, version).update();
        if (changed == 0) throw new Conflict(Intake.PATH + "/" + id);
        move(id, State.TAKING, State.CHECKED);
    }

    /** Nothing was taken: something had become different since the check. */
    void changedSince(UUID id) {
        move(id, State.CHECKED, State.TAKING);
        jdbc.sql("update identity.intake set changed_since = true where id = ?")
                .param(id)
                .update();
    }

    /** Done; the file goes. */
    void taken(UUID id) {
        move(id, State.TAKEN, State.TAKING);
        jdbc.sql("update identity.intake set content = null where id = ?")
                .param(id)
                .update();
    }

    void linksMade(UUID id, Instant now) {
        jdbc.sql("update identity.intake set links_made_at = ? where id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    /** With all rows. */
    void delete(UUID id) {
        jdbc.sql("delete from identity.intake where id = ?").param(id).update();
    }

    int deleteBefore(Instant moment) {
        return jdbc.sql("delete from identity.intake where created_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    Map<String, String> remembered(Kind kind) {
        return jdbc
                .sql("select heading, field from identity.intake_heading where kind = ?")
                .param(kind.name())
                .query((row, number) -> Map.entry(row.getString("heading"), row.getString("field")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void remember(Kind kind, String heading, String field) {
        jdbc.sql("""
                        insert into identity.intake_heading (kind, heading, field)
                        values (?, ?, ?)
                        on conflict (tenant_id, controller_id, kind, heading) do update set field = excluded.field""").params(kind.name(), heading, field).update();
    }

    private static Intake map(ResultSet row, int number) throws SQLException {
        var links = row.getTimestamp("links_made_at");
        return new Intake(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                Kind.valueOf(row.getString("kind")),
                State.valueOf(row.getString("state")),
                row.getBoolean("changed_since"),
                row.getString("file_name"),
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant(),
                mapping(row),
                row.getBoolean("changes"),
                links == null ? null : links.toInstant());
    }

    private static @Nullable Mapping mapping(ResultSet row) throws SQLException {
        var fields = row.getArray("fields");
        if (fields == null) return null;
        var columns = new ChosenColumns(List.of((String[]) fields.getArray()));
        return new Mapping(row.getString("sheet"), row.getInt("header_row"), columns);
    }

    private static String place(UUID id) {
        return "identity.intake.content:" + id;
    }
}
