package de.lotse.database;

import static de.lotse.database.StartupProblem.Reason.DATABASE_FAILED;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** The PostgreSQL that comes with Lotse: one cluster in the data folder, started with the application and stopped after it. */
final class EmbeddedPostgres {

    static final String DATABASE = "lotse";

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=", // else every account of the machine had a second door
            "password_encryption=scram-sha-256",
            "max_connections=60",
            "shared_buffers=256MB",
            "jit=off",
            // The application reports errors itself; the server's log would quote statements and values, that is
            // personal data.
            "log_min_messages=log",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_checkpoints=off");
    private static final List<String> DURABLE = List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");
    private static final List<String> FLEETING = List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

    private EmbeddedPostgres() {}

    /**
     * Starts the database of a data folder, making it at first.
     *
     * @param durable whether a commit waits until it is on the disk; false in tests only
     * @throws StartupProblem if the folder is in use, not writable or full, or the database does not start
     */
    static Database start(Path path, boolean durable) {
        var folder = DataFolder.lock(path);
        try {
            return start(folder, durable);
        } catch (IOException e) {
            folder.close();
            throw folder.problem(e);
        } catch (StartupProblem problem) {
            folder.close();
            throw problem;
        }
    }

    private static Database start(DataFolder folder, boolean durable) throws IOException {
        var secrets = new Secrets(folder);
        var binaries = PostgresBinaries.unpack(folder);
        var cluster = Cluster.require(folder, binaries, secrets);
        new LeftoverPostgres(cluster).clear();
        var port = port(folder);
        var server = PostgresServer.start(folder, binaries, settings(port, durable));
        return withRoles(folder, server, "jdbc:postgresql://127.0.0.1:" + port + "/", secrets);
    }

    private static Database withRoles(DataFolder folder, PostgresServer server, String url, Secrets secrets) {
        var database = new Database(
                url + DATABASE,
                secrets.login("lotse_owner"),
                secrets.login("lotse_app"),
                secrets.login(Database.publicRoleOf("lotse_app")),
                () -> stop(server, folder));
        try {
            new Roles(database, secrets.login(Cluster.SUPERUSER)).require(url);
            return database;
        } catch (SQLException e) {
            server.stop();
            throw new StartupProblem(DATABASE_FAILED, e.getMessage() + ".", folder.resolve("log/postgres.log"));
        }
    }

    private static void stop(PostgresServer server, DataFolder folder) {
        server.stop();
        folder.close();
    }

    private static List<String> settings(int port, boolean durable) {
        return Stream.of(List.of("port=" + port), SETTINGS, durable ? DURABLE : FLEETING)
                .flatMap(List::stream)
                .toList();
    }

    /** The port of last time, so that an operator's tools find the database again, or another one if somebody has taken it. */
    private static int port(DataFolder folder) throws IOException {
        var file = folder.resolve("postgres.port");
        var port = Files.exists(file)
                ? free(Integer.parseInt(Files.readString(file).strip()))
                : free(0);
        Files.writeString(file, port + "\n");
        return port;
    }

    private static int free(int wanted) throws IOException {
        try (var socket = new ServerSocket(wanted, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (java.net.BindException e) {
            return free(0);
        }
    }
}
