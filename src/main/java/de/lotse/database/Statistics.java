package de.lotse.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the planner of PostgreSQL knows of the tables. Autovacuum looks at them once a minute: in an empty installation a list of a few
 * hundred cases is in before that, and joins planned for a handful of rows take seconds.
 */
@Component
public class Statistics {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Statistics(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** For long runs, now and then between their transactions: looks at the tables that have grown by a tenth. */
    public void refresh() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local statement_timeout = '60s'").update(); // large tables take seconds
            jdbc.sql("select shared.refresh_statistics()")
                    .query((row, number) -> true)
                    .list();
        });
    }
}
