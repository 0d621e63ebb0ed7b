package de.lotse.tenancy.scope;

import de.lotse.shared.Actor;
import de.lotse.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database at the begin of each transaction for whom it works. The settings end with the transaction, so a
 * pooled connection never carries them to somebody else; without a scope nothing is set and no tenant row is visible.
 */
@Component
class ScopeInTransaction implements TransactionExecutionListener {

    private final ObjectProvider<JdbcClient> jdbc;

    ScopeInTransaction(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure == null && transaction.isNewTransaction()) {
            Scope.current().ifPresent(this::set);
        }
    }

    private void set(Scope scope) {
        jdbc.getObject()
                .sql("""
                        select set_config('app.tenant', ?, true),
                               set_config('app.organisation', ?, true),
                               set_config('app.user', ?, true)""")
                .param(Integer.toString(scope.tenant().value()))
                .param(scope.person().map(ScopeInTransaction::organisation).orElse(""))
                .param(scope.person().map(ScopeInTransaction::user).orElse(""))
                .query((row, number) -> true)
                .single();
    }

    private static String organisation(Actor actor) {
        return actor.organisation().value().toString();
    }

    private static String user(Actor actor) {
        return actor.user().value().toString();
    }
}
