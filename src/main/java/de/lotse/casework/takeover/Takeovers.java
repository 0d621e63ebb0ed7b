package de.lotse.casework.takeover;

import static java.util.stream.Collectors.toMap;

import de.lotse.casework.takeover.Takeover.Mapping;
import de.lotse.casework.takeover.Takeover.State;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.tables.Table;
import de.lotse.tables.TableFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps lists that are taken over, with their encrypted files, and what headings meant the last time. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Takeovers {

    private static final int SHOWN = 50;
    private static final String READ = """
            select t.id, t.state, t.file_name, u.display_name as created_by, t.created_at, t.content is not null as has_file,
                   t.sheet, t.header_row, t.fields, t.default_lead_id, t.renew_by
            from   casework.takeover t
            left join identity.user_name u on u.tenant_id = t.tenant_id and u.id = t.created_by
            """;

    private final JdbcClient jdbc;
    private final TenantCipher cipher;

    Takeovers(JdbcClient jdbc, TenantCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    UUID add(String fileName, byte[] content) {
        var id = Ids.next();
        jdbc.sql("insert into casework.takeover (id, state, file_name, content) values (?, 'MAPPING', ?, ?)")
                .params(id, fileName, sealed(id, content))
                .update();
        return id;
    }

    private byte[] sealed(UUID id, byte[] content) {
        return cipher.encrypt(tenant(), Base64.getEncoder().encodeToString(content), place(id));
    }

    List<Takeover> latest() {
        return jdbc.sql(READ + "order by t.created_at desc, t.id desc limit ?")
                .param(SHOWN)
                .query(Takeovers::map)
                .list();
    }

    Takeover get(UUID id) {
        return jdbc.sql(READ + "where t.id = ?")
                .param(id)
                .query(Takeovers::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** One whose columns can still be given a meaning. Throws {@link Conflict} for any other. */
    Takeover mappable(UUID id) {
        var takeover = get(id);
        if (takeover.state() != State.MAPPING && takeover.state() != State.CHECKED) throw new Conflict(takeover.path());
        return takeover;
    }

    /** The sheet that was chosen. */
    Table table(UUID id) {
        var mapping = get(id).mapping();
        return TableFile.read(file(id), mapping == null ? null : mapping.sheet());
    }

    /** The sheet of the organisation's last list from a workbook with several. */
    Optional<String> lastSheet() {
        return jdbc.sql("""
                        select sheet
                        from   casework.takeover
                        where  sheet is not null
                        order  by created_at desc, id desc
                        limit  1""")
                .query((row, number) -> Objects.requireNonNull(row.getString("sheet")))
                .optional();
    }

    /** Throws {@link Conflict} when the file is deleted already. */
    byte[] file(UUID id) {
        var sealed = jdbc.sql("select content from casework.takeover where id = ? and content is not null")
                .param(id)
                .query(byte[].class)
                .optional()
                .orElseThrow(Conflict::new);
        return Base64.getDecoder().decode(cipher.decrypt(tenant(), sealed, place(id)));
    }

    void map(UUID id, Mapping mapping) {
        jdbc.sql("""
                        update casework.takeover
                        set    sheet = ?, header_row = ?, fields = ?, renew_by = ?, default_lead_id = ?
                        where  id = ?""")
                .param(mapping.sheet())
                .param(mapping.headerRow())
                .param(mapping.fields().toArray(String[]::new))
                .param(mapping.renewBy())
                .param(mapping.defaultLead())
                .param(id)
                .update();
    }

    /** Throws {@link Conflict} if it is in another state by now. */
    void move(UUID id, State to, State... from) {
        var changed = jdbc.sql("update casework.takeover set state = ? where id = ? and state = any(?)")
                .param(to.name())
                .param(id)
                .param(Arrays.stream(from).map(State::name).toArray(String[]::new))
                .update();
        if (changed == 0) throw new Conflict(Takeover.PATH + "/" + id);
    }

    /** The file goes; what was not taken over stays to be repaired. */
    void keepOnly(UUID id, Optional<byte[]> remainder) {
        jdbc.sql("update casework.takeover set content = ? where id = ?")
                .param(remainder.map(content -> sealed(id, content)).orElse(null))
                .param(id)
                .update();
    }

    /** With all rows; for a list of which no case was made. */
    void delete(UUID id) {
        jdbc.sql("delete from casework.takeover where id = ?").param(id).update();
    }

    /** Files that were never taken over go with everything that was read in them; of the others the file alone. */
    int deleteFilesBefore(Instant moment) {
        var before = OffsetDateTime.ofInstant(moment, java.time.ZoneOffset.UTC);
        var never = jdbc.sql("""
                        delete from casework.takeover
                        where  state in ('MAPPING', 'CHECKING', 'CHECKED')
                        and    created_at < ?""").param(before).update();
        var files = jdbc.sql("""
                        update casework.takeover
                        set    content = null
                        where  content is not null
                        and    created_at < ?""").param(before).update();
        return never + files;
    }

    Map<String, String> remembered() {
        return jdbc
                .sql("select heading, field from casework.takeover_heading")
                .query((row, number) -> Map.entry(row.getString("heading"), row.getString("field")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void remember(String heading, String field) {
        jdbc.sql("""
                        insert into casework.takeover_heading (heading, field)
                        values (?, ?)
                        on conflict (tenant_id, controller_id, heading) do update set field = excluded.field""").params(heading, field).update();
    }

    private static Takeover map(ResultSet row, int number) throws SQLException {
        return new Takeover(
                row.getObject("id", UUID.class),
                State.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("has_file"),
                mapping(row));
    }

    private static @Nullable Mapping mapping(ResultSet row) throws SQLException {
        var fields = row.getArray("fields");
        if (fields == null) return null;
        return new Mapping(
                row.getString("sheet"),
                row.getInt("header_row"),
                List.of((String[]) fields.getArray()),
                row.getObject("default_lead_id", UUID.class),
                row.getObject("renew_by", LocalDate.class));
    }

    private static TenantId tenant() {
        return Scope.actor().tenant();
    }

    private static String place(UUID id) {
        return "casework.takeover.content:" + id;
    }
}
