package de.lotse.database;

import static de.lotse.database.StartupProblem.Reason.DATABASE_UNREACHABLE;
import static de.lotse.database.StartupProblem.Reason.FOLDER_IN_USE;
import static de.lotse.database.StartupProblem.Reason.NO_DATABASE;
import static de.lotse.database.StartupProblem.Reason.SETTINGS_INCOMPLETE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database of an installation for a look from outside, as the application's role and without migrations: that of a running Lotse, or
 * started for the visit and stopped after it.
 *
 * @param end stops what was started
 */
public record DatabaseVisit(DataSource dataSource, Runnable end) implements AutoCloseable {

    /** @throws StartupProblem if there is none, or it does not answer */
    public static DatabaseVisit open(Environment settings) {
        var database = Binder.get(settings).bindOrCreate("lotse.database", DatabaseSettings.class);
        var url = database.url();
        var visit = url == null || url.isBlank() ? embedded(database.dataFolder()) : external(url, database);
        return visit.answering(url == null ? "" : url, database);
    }

    private static DatabaseVisit external(String url, DatabaseSettings settings) {
        var password = settings.appPassword();
        if (password == null) throw new StartupProblem(SETTINGS_INCOMPLETE);
        return of(url, new Login(settings.appUser(), password), () -> {});
    }

    private static DatabaseVisit embedded(Path folder) {
        if (!Files.exists(folder.resolve("postgres"))) throw new StartupProblem(NO_DATABASE, folder.toAbsolutePath());
        try {
            var started = EmbeddedPostgres.start(folder, true);
            return of(started.url(), started.app(), started::close);
        } catch (StartupProblem problem) {
            if (problem.reason() != FOLDER_IN_USE) throw problem;
            return running(folder);
        }
    }

    private static DatabaseVisit running(Path folder) {
        try {
            var port = Files.readString(folder.resolve("postgres.port")).strip();
            var password = Files.readString(folder.resolve("secrets").resolve("lotse_app"))
                    .strip();
            var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + EmbeddedPostgres.DATABASE;
            return of(url, new Login("lotse_app", password), () -> {});
        } catch (IOException _) {
            throw new StartupProblem(
                    FOLDER_IN_USE, folder.toAbsolutePath()); // somebody else is about to start or stop it
        }
    }

    private static DatabaseVisit of(String url, Login login, Runnable end) {
        return new DatabaseVisit(new DriverManagerDataSource(url, login.user(), login.password()), end);
    }

    private DatabaseVisit answering(String url, DatabaseSettings settings) {
        try (var connection = dataSource.getConnection()) {
            connection.isValid(5);
            return this;
        } catch (SQLException e) {
            end.run();
            throw new StartupProblem(
                    DATABASE_UNREACHABLE, url.replaceFirst("\\?.*", ""), settings.appUser(), e.getMessage());
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
