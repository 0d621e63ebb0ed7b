package de.lotse;

import de.lotse.database.DatabaseVisit;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionTemplate;

/** The database for commands beside the application; imported by them and, without an annotation, no part of the application itself. */
class VisitParts {

    @Bean(destroyMethod = "close")
    DatabaseVisit visit(Environment settings) {
        return DatabaseVisit.open(settings);
    }

    @Bean
    DataSource dataSource(DatabaseVisit visit) {
        return visit.dataSource();
    }

    @Bean
    JdbcClient jdbc(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource, List<TransactionExecutionListener> listeners) {
        var manager = new JdbcTransactionManager(dataSource);
        manager.setTransactionExecutionListeners(listeners);
        return manager;
    }

    @Bean
    TransactionTemplate transaction(JdbcTransactionManager manager) {
        return new TransactionTemplate(manager);
    }
}
