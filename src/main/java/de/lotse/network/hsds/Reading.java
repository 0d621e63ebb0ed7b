package de.lotse.network.hsds;

import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How this feature reads. */
@Component("hsdsReading")
class Reading {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Reading(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    <T> T get(Function<JdbcClient, T> work) {
        return transaction.execute(status -> work.apply(jdbc));
    }
}
