package de.lotse.casework.exports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** About how many people a file may be without a second person. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ExportLimits {

    static final int USUAL = 50;
    static final int MOST = 100_000;

    private final JdbcClient jdbc;

    ExportLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Limit get() {
        return jdbc.sql("select persons, version from casework.export_limit")
                .query((row, number) -> new Limit(row.getInt("persons"), row.getInt("version")))
                .optional()
                .orElse(new Limit(USUAL, 0));
    }

    /** Answers false if somebody else saved after this version was read. */
    boolean set(int persons, int version) {
        return jdbc.sql("""
                        insert into casework.export_limit as l (persons, version) values (?, 1)
                        on conflict (tenant_id) do update set persons = excluded.persons, version = l.version + 1
                        where  l.version = ?""").params(persons, version).update() == 1;
    }

    record Limit(int persons, int version) {}
}
