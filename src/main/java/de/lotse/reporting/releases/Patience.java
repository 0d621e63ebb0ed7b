package de.lotse.reporting.releases;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two never release at once. The second waits, but gives up sooner than those who wait for a connection behind her do. */
@Component
class Patience {

    private final JdbcClient jdbc;

    Patience(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For the rest of the transaction. */
    void limit() {
        jdbc.sql("select set_config('lock_timeout', '2s', true)")
                .query(String.class)
                .single();
    }
}
