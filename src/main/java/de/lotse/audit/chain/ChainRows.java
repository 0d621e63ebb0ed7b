package de.lotse.audit.chain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The access log beside its chain, piece by piece, so that no statement takes long; each reads in a transaction of the tenant. */
@Repository
class ChainRows {

    /** At most so many at once; it stands in the statements as a number, else they are planned as if it were all. */
    static final int PIECE = 5_000;

    private final JdbcClient jdbc;

    ChainRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Seals first, then their rows by id: a join would read all rows for each seal when the log grew faster than the statistics. */
    List<Link> after(long number) {
        var seals = jdbc.sql("""
                        select number, hash, sealed_at, entry_id
                        from   audit.seal
                        where  number > ?
                        order  by number
                        limit  %d""".formatted(PIECE))
                .param(number)
                .query((row, _) -> Sealed.map(row))
                .list();
        var entries = entries(seals.stream().map(Sealed::entryId).toArray(UUID[]::new));
        return seals.stream()
                .map(one -> new Link(one.seal(), one.entryId(), entries.get(one.entryId())))
                .toList();
    }

    private Map<UUID, Entry> entries(UUID[] ids) {
        return jdbc
                .sql("select %s from audit.access_entry e where e.id = any(?)".formatted(Entry.COLUMNS))
                .param(ids)
                .query((row, _) -> Entry.map(row))
                .list()
                .stream()
                .collect(toMap(Entry::id, identity()));
    }

    /** The rows behind one, by id, and whether the chain knows them. What waits is read before what is sealed: rows go that way. */
    List<Known> known(UUID after) {
        var ids = ids("select id from audit.access_entry where id > ? order by id limit " + PIECE, after);
        var asked = ids.toArray(UUID[]::new);
        var known = Stream.of("audit.unsealed", "audit.seal")
                .map("select entry_id from %s where entry_id = any(?)"::formatted)
                .flatMap(sql -> ids(sql, asked).stream())
                .collect(toSet());
        return ids.stream().map(id -> new Known(id, known.contains(id))).toList();
    }

    private List<UUID> ids(String sql, Object param) {
        return jdbc.sql(sql)
                .param(param)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    long waiting() {
        return jdbc.sql("select count(*) from audit.unsealed").query(Long.class).single();
    }

    /** A row that waits for its seal and is gone. */
    Optional<UUID> goneBeforeItsSeal() {
        return first("""
                select q.entry_id as id
                from   audit.unsealed q
                where  (select e.at from audit.access_entry e where e.tenant_id = q.tenant_id and e.id = q.entry_id) is null
                order  by q.entry_id
                limit  1""");
    }

    /** A row that waits for its seal and says that it is older than that moment. */
    Optional<UUID> waitingSince(Instant moment) {
        return first("""
                select q.entry_id as id
                from   audit.unsealed q
                where  (select e.at from audit.access_entry e where e.tenant_id = q.tenant_id and e.id = q.entry_id) < ?
                order  by q.entry_id
                limit  1""", Timestamp.from(moment));
    }

    private Optional<UUID> first(String sql, Object... params) {
        return jdbc.sql(sql)
                .params(params)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    /** @param entry what the seal is for; null if it is gone */
    record Link(Seal seal, UUID entryId, @Nullable Entry entry) {}

    private record Sealed(Seal seal, UUID entryId) {

        static Sealed map(ResultSet row) throws SQLException {
            var at = row.getTimestamp("sealed_at").toInstant();
            return new Sealed(
                    new Seal(row.getLong("number"), row.getBytes("hash"), at), row.getObject("entry_id", UUID.class));
        }
    }

    record Known(UUID id, boolean known) {}
}
