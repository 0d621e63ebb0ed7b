package de.lotse.audit.chain;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chain of the tenant of the transaction. */
@Repository
class Seals {

    static final int AT_ONCE = 1000;

    private static final String LOCK = "audit.seal";

    private final JdbcClient jdbc;

    Seals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else adds to this tenant's chain; false if somebody does so now. */
    boolean lock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext(?), shared.tenant())")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    Seal last() {
        return jdbc.sql("select number, hash, sealed_at from audit.seal order by number desc limit 1")
                .query((row, number) -> new Seal(
                        row.getLong("number"),
                        row.getBytes("hash"),
                        row.getTimestamp("sealed_at").toInstant()))
                .optional()
                .orElse(Seal.NONE);
    }

    /** Committed rows that are not sealed, in the order of their ids, which begin with the moment they were made. */
    List<Entry> waiting() {
        return jdbc.sql("""
                        select %s
                        from   audit.unsealed q
                        join   audit.access_entry e on e.tenant_id = q.tenant_id and e.id = q.entry_id
                        order  by q.entry_id
                        limit  %d""".formatted(Entry.COLUMNS, AT_ONCE))
                .query((row, number) -> Entry.map(row))
                .list();
    }

    void add(List<Entry> entries, List<Seal> seals) {
        var ids = entries.stream().map(Entry::id).toArray(UUID[]::new);
        var numbers = new ArrayList<Long>();
        seals.forEach(seal -> numbers.add(seal.number()));
        jdbc.sql("""
                        insert into audit.seal (entry_id, number, hash, sealed_at)
                        select x.entry_id, x.number, x.hash, ?
                        from   unnest(?, ?, ?) as x (entry_id, number, hash)""")
                .param(Timestamp.from(seals.getLast().at()))
                .param(ids)
                .param(numbers.toArray(Long[]::new))
                .param(seals.stream().map(Seal::hash).toArray(byte[][]::new))
                .update();
        jdbc.sql("delete from audit.unsealed where entry_id = any(?)")
                .param(ids)
                .update();
    }
}
