package de.lotse.network.intake;

import de.lotse.network.intake.Intake.Mapping;
import de.lotse.network.intake.Intake.Refused;
import de.lotse.network.intake.Intake.State;
import de.lotse.network.intake.drafts.Sources.Form;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.tables.ChosenColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files that were handed in. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Intakes {

    private static final int SHOWN = 50;
    private static final String READ = """
            select i.id, i.source_id, s.name as source, i.version, i.form, i.state, i.changed_since, i.unknown_topics, i.refused_line, i.refused_name, i.file_name, i.sheet, i.header_row,
                   i.fields, i.decisions, i.created_by, i.created_at
            from   network.intake i
            join   network.import_source s on s.tenant_id = i.tenant_id and s.id = i.source_id
            """;

    private final JdbcClient jdbc;

    Intakes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(UUID source, Form form, State state, String fileName, byte[] content) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into network.intake (id, source_id, form, state, file_name, content, created_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        source,
                        form.name(),
                        state.name(),
                        fileName,
                        content,
                        Scope.actor().name())
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

    /** Throws {@link Conflict} when the file is gone already. */
    byte[] file(UUID id) {
        return jdbc.sql("select content from network.intake where id = ? and content is not null")
                .param(id)
                .query(byte[].class)
                .optional()
                .orElseThrow(Conflict::new);
    }

    void map(UUID id, Mapping mapping) {
        jdbc.sql("update network.intake set sheet = ?, header_row = ?, fields = ? where id = ?")
                .param(mapping.sheet())
                .param(mapping.headerRow())
                .param(mapping.columns().fields().toArray(String[]::new))
                .param(id)
                .update();
    }

    void decide(UUID id, Decisions decisions) {
        jdbc.sql("update network.intake set decisions = ?::jsonb where id = ?")
                .params(Json.of(decisions.answers()), id)
                .update();
    }

    /** Throws {@link Conflict} if it is in another state by now. */
    void move(UUID id, State to, State... from) {
        var changed = jdbc.sql("""
                        update network.intake
                        set    state = ?, version = version + 1, changed_since = false, refused_line = null, refused_name = null
                        where  id = ? and state = any(?)""")
                .param(to.name())
                .param(id)
                .param(Arrays.stream(from).map(State::name).toArray(String[]::new))
                .update();
        if (changed == 0) throw new Conflict(Intake.PATH + "/" + id);
    }

    /** It is taken as it was seen. Throws {@link Conflict} if it was checked again meanwhile. */
    void confirm(UUID id, int version) {
        var seen = jdbc.sql("select count(*) from network.intake where id = ? and version = ? and state = 'CHECKED'")
                .params(id, version)
                .query(Integer.class)
                .single();
        if (seen == 0) throw new Conflict(Intake.PATH + "/" + id);
        move(id, State.TAKING, State.CHECKED);
    }

    /** Nothing was taken: something had become different since the check. */
    void changedSince(UUID id) {
        move(id, State.CHECKED, State.TAKING);
        jdbc.sql("update network.intake set changed_since = true where id = ?")
                .param(id)
                .update();
    }

    /** Nothing was taken: the directory does not take this entry as it is. */
    void refused(UUID id, Refused entry) {
        move(id, State.CHECKED, State.TAKING);
        jdbc.sql("update network.intake set refused_line = ?, refused_name = ? where id = ?")
                .params(entry.line(), entry.name(), id)
                .update();
    }

    void unknownTopics(UUID id, List<String> words) {
        jdbc.sql("update network.intake set unknown_topics = ? where id = ?")
                .param(words.toArray(String[]::new))
                .param(id)
                .update();
    }

    /** Done; the file goes. */
    void taken(UUID id) {
        move(id, State.TAKEN, State.TAKING);
        jdbc.sql("update network.intake set content = null where id = ?")
                .param(id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from network.intake where id = ?").param(id).update();
    }

    /** Files that nobody took, and old reports. */
    int deleteBefore(Instant untaken, Instant taken) {
        return jdbc.sql("""
                        delete from network.intake
                        where  created_at < case when content is null then cast(? as timestamptz) else cast(? as timestamptz) end""")
                .params(Timestamp.from(taken), Timestamp.from(untaken))
                .update();
    }

    private static Intake map(ResultSet row, int number) throws SQLException {
        return new Intake(
                row.getObject("id", UUID.class),
                row.getObject("source_id", UUID.class),
                row.getString("source"),
                row.getInt("version"),
                Form.valueOf(row.getString("form")),
                State.valueOf(row.getString("state")),
                row.getBoolean("changed_since"),
                List.of((String[]) row.getArray("unknown_topics").getArray()),
                refused(row),
                row.getString("file_name"),
                mapping(row),
                new Decisions(Json.texts(row.getString("decisions"))),
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant());
    }

    private static @Nullable Refused refused(ResultSet row) throws SQLException {
        var name = row.getString("refused_name");
        return name == null ? null : new Refused(row.getInt("refused_line"), name);
    }

    private static @Nullable Mapping mapping(ResultSet row) throws SQLException {
        var fields = row.getArray("fields");
        if (fields == null) return null;
        var columns = new ChosenColumns(List.of((String[]) fields.getArray()));
        return new Mapping(row.getString("sheet"), row.getInt("header_row"), columns);
    }
}
