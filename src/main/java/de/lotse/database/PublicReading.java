package de.lotse.database;

import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How public pages read: as the role of the database that sees only what is published, in a pool of its own. What reads asks for
 * {@code @Qualifier(PublicReading.JDBC) JdbcClient jdbc} and runs inside {@link #get}; outside of it no row is visible. The municipality is
 * that of the current scope. Nothing can be written there.
 */
public class PublicReading {

    /** The name of the {@code JdbcClient} of the public role. */
    public static final String JDBC = "publicJdbc";

    private final TransactionTemplate transaction;

    PublicReading(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    /** Runs the work in a read-only transaction of the public role; beside a transaction of the application, never in it. */
    public <T> T get(Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }
}
