package de.lotse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;

class OverloadTests {

    @Test
    void whatGoesAwayByItselfIsTold() {
        assertThat(Overload.is(
                        new CannotCreateTransactionException("no connection", new SQLTransientConnectionException())))
                .isTrue();
        assertThat(Overload.is(new CannotAcquireLockException("held"))).isTrue();
        assertThat(Overload.is(new IllegalStateException(new SQLException("held", "55P03"))))
                .isTrue();
    }

    @Test
    void whatIsBrokenIsNot() {
        assertThat(Overload.is(new DuplicateKeyException("twice"))).isFalse();
        assertThat(Overload.is(new UncategorizedSQLException("", "", new SQLException("no such table", "42P01"))))
                .isFalse();
        assertThat(Overload.is(new QueryTimeoutException("too long every time")))
                .isFalse();
        assertThat(Overload.is(null)).isFalse();
    }
}
