package de.lotse.tenancy.scope;

import de.lotse.shared.Actor;
import de.lotse.shared.Scope;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Tells the database at the begin of each transaction for whom it works, on the connection of that transaction, whichever pool it comes
 * from. The settings end with the transaction, so a pooled connection never carries them to somebody else; without a scope nothing is set
 * and no tenant row is visible.
 */
@Component
class ScopeInTransaction implements TransactionExecutionListener {

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure == null && transaction.isNewTransaction()) {
            Scope.current().ifPresent(scope -> set(scope, connection(transaction)));
        }
    }

    private static Connection connection(TransactionExecution transaction) {
        var begun = ((DefaultTransactionStatus) transaction).getTransaction();
        return ((JdbcTransactionObjectSupport) begun).getConnectionHolder().getConnection();
    }

    private static void set(Scope scope, Connection connection) {
        try (var settings = connection.prepareStatement("""
                select set_config('app.tenant', ?, true),
                       set_config('app.organisation', ?, true),
                       set_config('app.user', ?, true)""")) {
            settings.setString(1, Integer.toString(scope.tenant().value()));
            settings.setString(
                    2, scope.person().map(ScopeInTransaction::organisation).orElse(""));
            settings.setString(3, scope.person().map(ScopeInTransaction::user).orElse(""));
            settings.execute();
        } catch (SQLException e) {
            throw new TransactionSystemException("the database did not learn for whom it works", e);
        }
    }

    private static String organisation(Actor actor) {
        return actor.organisation().value().toString();
    }

    private static String user(Actor actor) {
        return actor.user().value().toString();
    }
}
