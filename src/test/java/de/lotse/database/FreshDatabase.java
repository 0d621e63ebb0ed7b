package de.lotse.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** An empty database in target/ that forgets at a power failure, for de.lotse.testing.TestDatabase; each JVM of Maven has its own. */
public final class FreshDatabase {

    private static final Path FOLDER = Path.of("target", System.getProperty("lotse.test-folder", "test"));
    private static @Nullable FreshDatabase shared;

    private final Database database;
    private final Login superuser;

    private FreshDatabase(Database database, Login superuser) {
        this.database = database;
        this.superuser = superuser;
    }

    /** Started at the first call, stopped at the end of the JVM. */
    public static synchronized FreshDatabase ofThisJvm() {
        if (shared == null) shared = start(FOLDER.resolve("postgres"));
        return Objects.requireNonNull(shared);
    }

    /** The data folder of the application of this JVM. */
    public static Path data() {
        return FOLDER.resolve("data");
    }

    private static FreshDatabase start(Path folder) {
        var database = EmbeddedPostgres.start(folder, false);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop test database"));
        try {
            var superuser = new Login(
                    "postgres",
                    Files.readString(folder.resolve("secrets/postgres")).strip());
            empty(database, superuser);
            FileSystemUtils.deleteRecursively(data().resolve("audit-checkpoints")); // of rows that are gone
            return new FreshDatabase(database, superuser);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void empty(Database database, Login superuser) throws SQLException {
        var server = database.url().substring(0, database.url().lastIndexOf('/') + 1);
        try (var connection = Database.connect(server + "postgres", superuser)) {
            Roles.execute(connection, "drop database %I with (force)", EmbeddedPostgres.DATABASE);
        }
        new Roles(database, superuser).require(server);
    }

    Database database() {
        return database;
    }

    public Connection connectAsOwner() throws SQLException {
        return database.connectAsOwner();
    }

    public Connection connectAsApp() throws SQLException {
        return database.connectAsApp();
    }

    public Connection connectAsPublic() throws SQLException {
        return database.connectAsPublic();
    }

    public Connection connectAsSuperuser() throws SQLException {
        return Database.connect(database.url(), superuser);
    }

    public Map<String, String> settings() {
        return Map.of(
                "lotse.database.url", database.url(),
                "lotse.database.owner-password", database.owner().password(),
                "lotse.database.app-password", database.app().password(),
                "lotse.database.public-password", database.visitors().password());
    }
}
