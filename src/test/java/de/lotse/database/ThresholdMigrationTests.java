package de.lotse.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What municipalities had set for the figures before there was one threshold for every number, in a database of that time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThresholdMigrationTests {

    private static final String NAME = "lotse_before";
    private static final String REPORTING = "reporting";

    private Database old;

    @BeforeAll
    void aDatabaseOfThatTime() throws SQLException {
        var test = FreshDatabase.ofThisJvm().database();
        superuser("drop database if exists " + NAME + " with (force)");
        superuser("create database " + NAME + " owner " + test.owner().user());
        superuser("grant connect on database " + NAME + " to " + test.app().user());
        var url = test.url().substring(0, test.url().lastIndexOf('/') + 1) + NAME;
        old = new Database(url, test.owner(), test.app(), test.visitors(), () -> {});
        for (var module : Migrations.MODULES)
            if (!module.equals(REPORTING) && !module.equals("setup")) new Migrations(old).migrate(module, owner());
    }

    @AfterAll
    void drop() throws SQLException {
        superuser("drop database if exists " + NAME + " with (force)");
    }

    @Test
    void theThresholdOfTheFiguresBecomesThatOfEveryNumber() {
        set(5911, 3, 1);
        set(5913, 7, 4);
        set(5914, 20, 2);

        new Migrations(old).migrate(REPORTING, owner());

        assertThat(settings(5911)).containsExactly("3, version 1");
        assertThat(settings(5913)).containsExactly("7, version 4");
        assertThat(settings(5914)).as("20 is more than there may be now").containsExactly("10, version 2");
        assertThat(settings(5916)).isEmpty();
        assertThat(JdbcClient.create(owner())
                        .sql("select to_regclass('casework.figure_setting') is null")
                        .query(Boolean.class)
                        .single())
                .as("the old one is gone")
                .isTrue();
        assertThat(JdbcClient.create(owner())
                        .sql("select relforcerowsecurity from pg_class where oid = 'reporting.setting'::regclass")
                        .query(Boolean.class)
                        .single())
                .as("row-level security holds for the owner again")
                .isTrue();
    }

    private void set(int tenant, int smallest, int version) {
        in(tenant, owner(), jdbc -> jdbc.sql("insert into casework.figure_setting (smallest, version) values (?, ?)")
                .params(smallest, version)
                .update());
    }

    private List<String> settings(int tenant) {
        var app = new DriverManagerDataSource(
                old.url(), old.app().user(), old.app().password());
        return in(tenant, app, jdbc -> jdbc.sql("select smallest || ', version ' || version from reporting.setting")
                .query(String.class)
                .list());
    }

    private static <T> T in(int tenant, DataSource source, java.util.function.Function<JdbcClient, T> work) {
        var jdbc = JdbcClient.create(source);
        return new TransactionTemplate(new JdbcTransactionManager(source)).execute(_ -> {
            jdbc.sql("select set_config('app.tenant', ?, true)")
                    .param(Integer.toString(tenant))
                    .query(String.class)
                    .single();
            return work.apply(jdbc);
        });
    }

    private DataSource owner() {
        return new DriverManagerDataSource(
                old.url(), old.owner().user(), old.owner().password());
    }

    private static void superuser(String sql) throws SQLException {
        try (Connection connection = FreshDatabase.ofThisJvm().connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
