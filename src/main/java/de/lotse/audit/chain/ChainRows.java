package de.lotse.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Before the first of them the planner hears how long the tables have grown, else it reads the log once for each of its seals. */
    List<Link> after(long number) {
        if (number == 0)
            jdbc.sql("select shared.refresh_statistics() is not null")
                    .query(Boolean.class)
                    .single();
        return jdbc.sql("""
                        select s.number, s.hash, s.sealed_at, s.entry_id, %s
                        from   audit.seal s
                        left join audit.access_entry e on e.tenant_id = s.tenant_id and e.id = s.entry_id
                        where  s.number > ?
                        order  by s.number
                        limit  %d""".formatted(Entry.COLUMNS, PIECE))
                .param(number)
                .query(ChainRows::link)
                .list();
    }

    /** The rows behind one, by id, and whether the chain knows them. */
    List<Known> known(UUID after) {
        return jdbc.sql("""
                        select e.id, s.entry_id is not null or q.entry_id is not null as known
                        from   audit.access_entry e
                        left join audit.seal s on s.tenant_id = e.tenant_id and s.entry_id = e.id and s.entry_id > :after
                        left join audit.unsealed q on q.tenant_id = e.tenant_id and q.entry_id = e.id and q.entry_id > :after
                        where  e.id > :after
                        order  by e.id
                        limit  %d""".formatted(PIECE))
                .param("after", after)
                .query((row, number) -> new Known(row.getObject("id", UUID.class), row.getBoolean("known")))
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
                left join audit.access_entry e on e.tenant_id = q.tenant_id and e.id = q.entry_id
                where  e.id is null
                order  by q.entry_id
                limit  1""");
    }

    /** A row that waits for its seal and says that it is older than that moment. */
    Optional<UUID> waitingSince(Instant moment) {
        return first("""
                select e.id
                from   audit.unsealed q
                join   audit.access_entry e on e.tenant_id = q.tenant_id and e.id = q.entry_id
                where  e.at < ?
                order  by e.id
                limit  1""", Timestamp.from(moment));
    }

    private Optional<UUID> first(String sql, Object... params) {
        return jdbc.sql(sql)
                .params(params)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        var seal = new Seal(
                row.getLong("number"),
                row.getBytes("hash"),
                row.getTimestamp("sealed_at").toInstant());
        return new Link(
                seal, row.getObject("entry_id", UUID.class), row.getString("id") == null ? null : Entry.map(row));
    }

    /** @param entry what the seal is for; null if it is gone */
    record Link(Seal seal, UUID entryId, @Nullable Entry entry) {}

    record Known(UUID id, boolean known) {}
}
