package de.lotse.database;

import static de.lotse.database.StartupProblem.Reason.MIGRATION_FAILED;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings each module's schema up to this version, as the owner. Every module has its own schema and its own history, else every module's
 * V1 would collide; the order lets a module's views build on those before it.
 *
 * <p>A new table, view or sequence is open to the application's role by default; a migration that wants less revokes it from
 * {@code "${app}"}. The role of those who read other organisations' cases, {@code "${shared}"}, and that of the public pages,
 * {@code "${public}"}, have nothing but what a migration grants.
 */
record Migrations(Database database) {

    static final List<String> MODULES = List.of(
            "shared",
            "tenancy",
            "identity",
            "audit",
            "consent",
            "documents",
            "web",
            "notifications",
            "staffing",
            "setup",
            "network",
            "governance",
            "structure",
            "casework",
            "reporting");

    private static final String HISTORY = "flyway_schema_history";

    /** @throws StartupProblem if a migration fails, or the tables come from a newer version */
    void run(List<OwnerTask> tasks) {
        try (var owner = ownersPool()) {
            for (var module : MODULES) if (hasMigrations(module)) migrate(module, owner);
            tasks.forEach(task -> task.run(owner));
        }
    }

    void migrate(String module, DataSource owner) {
        try {
            prepareSchema(module, owner);
            flyway(module, owner).migrate();
            execute(owner, "revoke all on %I.%I from %I", module, HISTORY, app());
        } catch (SQLException | FlywayException e) {
            throw new StartupProblem(MIGRATION_FAILED, module, e.getMessage());
        }
    }

    private void prepareSchema(String module, DataSource owner) throws SQLException {
        execute(owner, "create schema if not exists %I", module);
        execute(owner, "grant usage on schema %I to %I", module, app());
        var byDefault = "alter default privileges in schema %I grant ";
        execute(owner, byDefault + "select, insert, update, delete on tables to %I", module, app());
        execute(owner, byDefault + "usage on sequences to %I", module, app());
    }

    private Flyway flyway(String module, DataSource owner) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .schemas(module)
                .table(HISTORY)
                .locations("classpath:db/migration/" + module)
                .placeholders(Map.of(
                        "app",
                        app(),
                        "shared",
                        database.recipients(),
                        "public",
                        database.visitors().user()))
                .load();
    }

    private String app() {
        return database.app().user();
    }

    private static boolean hasMigrations(String module) {
        try {
            var pattern = "classpath*:db/migration/" + module + "/V*.sql";
            return new PathMatchingResourcePatternResolver().getResources(pattern).length > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Flyway opens several connections for each module; they are used again. */
    private HikariDataSource ownersPool() {
        var pool = new HikariDataSource();
        pool.setPoolName("lotse-migrations");
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.owner().user());
        pool.setPassword(database.owner().password());
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        return pool;
    }

    private static void execute(DataSource owner, String format, String... names) throws SQLException {
        try (var connection = owner.getConnection()) {
            Roles.execute(connection, format, names);
        }
    }
}
