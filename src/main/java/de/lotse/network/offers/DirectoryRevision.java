package de.lotse.network.offers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts the changes of the directory ({@code network.revision}), so that whoever keeps something of it in memory knows when it is old. The
 * count goes up as the last step of the transaction, because its row is one for the whole municipality.
 */
@Component
public class DirectoryRevision {

    private final JdbcClient jdbc;

    DirectoryRevision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be called by everything that changes a table of the directory, once or often in a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void touch() {
        if (TransactionSynchronizationManager.hasResource(this)) return;
        TransactionSynchronizationManager.bindResource(this, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                count();
            }

            @Override
            public void beforeCompletion() {
                TransactionSynchronizationManager.unbindResourceIfPossible(DirectoryRevision.this);
            }
        });
    }

    private void count() {
        jdbc.sql("""
                insert into network.revision as r (number) values (1)
                on conflict (tenant_id) do update set number = r.number + 1, changed_at = now()""").update();
    }
}
