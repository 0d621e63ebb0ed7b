package de.lotse.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
class DatabaseConfigurationTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void worksAsTheRoleThatOwnsNothing() {
        assertThat(ask("select current_user")).isEqualTo("lotse_app");
        assertThat(ask("select count(*) from pg_class where relowner = 'lotse_app'::regrole"))
                .isEqualTo("0");
    }

    @Test
    void hidesTheHistoryOfMigrationsFromTheApplication() {
        assertThatThrownBy(() -> ask("select version from shared.flyway_schema_history"))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void knowsNoTenantOutsideARequest() {
        assertThat(
                        ask(
                                "select coalesce(shared.tenant()::text, shared.organisation()::text, shared.actor()::text, 'nobody')"))
                .isEqualTo("nobody");
    }

    @Test
    @Transactional
    void knowsWhoseRowsATransactionMaySee() {
        ask("select set_config('app.tenant', '5916', true)");
        ask("select set_config('app.user', '0197a2c4-0000-7000-8000-000000000001', true)");

        assertThat(ask("select shared.tenant()::text")).isEqualTo("5916");
        assertThat(ask("select shared.actor()::text")).isEqualTo("0197a2c4-0000-7000-8000-000000000001");
    }

    @Test
    void keepsValuesOfARowOutOfErrorMessages() {
        assertThatThrownBy(() -> ask("select 'Mustermann'::date")).rootCause().hasMessageNotContaining("Detail");
    }

    @Test
    void aDayBeginsAtMidnightInGermanyWhereverTheMachineStands() {
        assertThat(ask("select (timestamptz '2026-11-22 23:30 UTC')::date::text"))
                .isEqualTo("2026-11-23");
        assertThat(ask("select (timestamptz '2026-07-01 22:30 UTC')::date::text"))
                .isEqualTo("2026-07-02");
    }

    private String ask(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
