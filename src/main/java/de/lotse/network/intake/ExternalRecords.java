package de.lotse.network.intake;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the entries of other directories stand here. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ExternalRecords {

    private static final String READ = """
            select r.entity, r.external_id, r.entity_id, r.name, r.hash, r.imported, r.kept, r.accepted, r.gone_since
            from   network.external_record r
            where  r.source_id = ?
            """;

    private final JdbcClient jdbc;

    ExternalRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By their keys. */
    Map<String, ExternalRecord> of(UUID source) {
        return jdbc.sql(READ).param(source).query(ExternalRecords::map).list().stream()
                .collect(toMap(ExternalRecord::key, record -> record));
    }

    List<ExternalRecord> keeping(UUID source) {
        return jdbc.sql(READ + "and r.kept <> '{}' order by r.entity, r.name, r.external_id")
                .param(source)
                .query(ExternalRecords::map)
                .list();
    }

    void put(UUID source, ExternalRecord record) {
        jdbc.sql("""
                        insert into network.external_record
                               (source_id, entity, external_id, entity_id, name, hash, imported, kept, accepted, gone_since)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)
                        on conflict (tenant_id, source_id, entity, external_id) do update
                        set    entity_id = excluded.entity_id, name = excluded.name, hash = excluded.hash,
                               imported = excluded.imported, kept = excluded.kept, accepted = excluded.accepted,
                               gone_since = excluded.gone_since, imported_at = now()""")
                .params(
                        source,
                        record.entity(),
                        record.externalId(),
                        record.entityId(),
                        record.name(),
                        record.hash(),
                        Json.of(record.imported()),
                        Json.of(record.kept()),
                        record.accepted().toArray(String[]::new),
                        record.goneSince() == null ? null : Timestamp.from(record.goneSince()))
                .update();
    }

    void delete(UUID source, String entity, String externalId) {
        jdbc.sql("delete from network.external_record where source_id = ? and entity = ? and external_id = ?")
                .params(source, entity, externalId)
                .update();
    }

    /** The source does not have them any more. */
    void gone(UUID source, Collection<String> keys) {
        jdbc.sql("""
                        update network.external_record set gone_since = now()
                        where  source_id = ? and gone_since is null and entity || ' ' || external_id = any(?)""").params(source, keys.toArray(String[]::new)).update();
    }

    private static ExternalRecord map(ResultSet row, int number) throws SQLException {
        return new ExternalRecord(
                row.getString("entity"),
                row.getString("external_id"),
                row.getObject("entity_id", UUID.class),
                row.getString("name"),
                row.getString("hash"),
                Json.texts(row.getString("imported")),
                Json.texts(row.getString("kept")),
                List.of((String[]) row.getArray("accepted").getArray()),
                moment(row.getTimestamp("gone_since")));
    }

    private static java.time.@Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
