package de.lotse.database;

import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The role of the database that sees rows of others for a purpose, and nothing without one: for a part of a transaction (ADR 0011). Whatever
 * comes out of that part, an answer or an exception that somebody catches, afterwards the transaction has the role it had before.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SharedRole {

    private static final String OWN = "session_user || '_shared'";

    private final JdbcClient jdbc;

    SharedRole(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param purpose for which the policies of the tables that it reads let it see rows */
    public <T> T reading(String purpose, Supplier<T> reading) {
        var before = become(OWN, purpose);
        T result;
        try {
            result = reading.get();
        } catch (RuntimeException | Error failure) {
            leave(before, failure);
            throw failure;
        }
        become("'" + before.role() + "'", before.purpose());
        return result;
    }

    /** After a statement that failed the transaction takes no other; what is left is to roll it back, and its role with it. */
    private void leave(Before before, Throwable failure) {
        try {
            become("'" + before.role() + "'", before.purpose());
        } catch (DataAccessException refused) {
            failure.addSuppressed(refused);
        }
    }

    private Before become(String role, String purpose) {
        return jdbc.sql("""
                        with before as materialized (
                          select current_setting('role') as role, coalesce(current_setting('app.purpose', true), '') as purpose
                        )
                        select b.role, b.purpose, set_config('role', %s, true), set_config('app.purpose', ?, true)
                        from   before b""".formatted(role))
                .param(purpose)
                .query((row, number) -> new Before(row.getString("role"), row.getString("purpose")))
                .single();
    }

    private record Before(String role, String purpose) {}
}
