package de.lotse.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Durable, as in production, in one folder that every test finds as the one before left it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class EmbeddedPostgresTests {

    private static final Path FOLDER = Path.of("target/test-embedded-postgres").toAbsolutePath();
    private static final Path CLUSTER = FOLDER.resolve("postgres");

    private Database database;

    @BeforeEach
    void start() {
        database = EmbeddedPostgres.start(FOLDER, true);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void keepsCommitsWhenTheServerIsKilled() throws SQLException, IOException {
        asOwner("create schema if not exists kept");
        asOwner("create table if not exists kept.answer (value integer)");
        asOwner("insert into kept.answer (value) values (42)");
        var before = asOwner("select count(*) from kept.answer");

        Proc.signal(postmaster(), "KILL");
        database.close();
        start();

        assertThat(asOwner("select count(*) from kept.answer")).isEqualTo(before);
        assertThat(asOwner("select max(value) from kept.answer")).isEqualTo("42");
    }

    @Test
    void stopsTheServerThatAKilledLotseLeftRunning() throws IOException, SQLException {
        database.close();
        var orphan = orphan();
        assertThat(Proc.postgresIn(CLUSTER)).contains(orphan);

        start();

        assertThat(Proc.postgresIn(CLUSTER)).contains(postmaster()).doesNotContain(orphan);
        assertThat(asApp("select 1")).isEqualTo("1");
    }

    @Test
    void takesAZombieForDead() throws IOException, SQLException {
        database.close();
        var parent = new ProcessBuilder("sh", "-c", "sleep 0.1 & echo $!; exec sleep 60").start();
        var zombie = parent.inputReader().readLine();
        while (!isZombie(zombie)) Thread.onSpinWait();
        Files.writeString(CLUSTER.resolve("postmaster.pid"), zombie + "\n" + CLUSTER + "\n");

        start();

        assertThat(isZombie(zombie)).isTrue();
        assertThat(asApp("select 1")).isEqualTo("1");
        parent.destroy();
    }

    @Test
    void startsAfterAPowerFailureThoughAnotherProcessHasTheNumberNow() throws IOException, SQLException {
        database.close();
        Files.writeString(
                CLUSTER.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + CLUSTER + "\n");

        start();

        assertThat(asApp("select 1")).isEqualTo("1");
    }

    @Test
    void writesEveryCommitThroughToTheDisk() {
        assertThat(List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums"))
                .allSatisfy(setting -> assertThat(asApp("show " + setting)).isEqualTo("on"));
    }

    @Test
    void sortsGermanWordsAsPeopleDo() throws SQLException {
        assertThat(
                        asApp(
                                "select string_agg(w, ' ' order by w) from unnest(array['Zoo', 'Ärztin', 'Bad', 'apfel']) as w"))
                .isEqualTo("apfel Ärztin Bad Zoo");
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> Database.connect(database.url(), new Login("lotse_app", "wrong")))
                .asInstanceOf(type(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isEqualTo("28P01");
    }

    @Test
    void keepsPasswordsWhereOnlyTheirOwnerReads() throws IOException {
        var password = FOLDER.resolve("secrets/lotse_app");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
        assertThat(password).content().hasSizeGreaterThan(40);
    }

    @Test
    void givesTheApplicationARoleThatOwnsNothing() throws SQLException {
        assertThat(rights("lotse_app")).isEqualTo("f");
        assertThatThrownBy(() -> asApp("create table public.mine (id integer)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApp("create schema mine")).hasMessageContaining("permission denied");
        assertThat(asApp("show statement_timeout")).isEqualTo("5s");
        assertThat(asApp("show lock_timeout")).isEqualTo("4s");
        assertThat(asApp("show idle_in_transaction_session_timeout")).isEqualTo("30s");
    }

    @Test
    void givesThePublicPagesARoleThatOnlyReads() throws SQLException {
        assertThat(rights("lotse_app_public")).isEqualTo("f");
        assertThat(asPublic("show default_transaction_read_only")).isEqualTo("on");
        assertThat(asPublic("show statement_timeout")).isEqualTo("3s");
        assertThat(asPublic("show idle_in_transaction_session_timeout")).isEqualTo("10s");
        assertThatThrownBy(() -> asPublic("begin read write; create temporary table mine (id integer)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void givesTheOwnerOfTheTablesNoWayRoundRowLevelSecurity() throws SQLException {
        assertThat(rights("lotse_owner")).isEqualTo("f");
    }

    @Test
    void takesAnotherPortWhenItsOwnIsTaken() throws IOException, SQLException {
        var port = Integer.parseInt(
                Files.readString(FOLDER.resolve("postgres.port")).strip());
        database.close();
        try (var squatter = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            start();

            assertThat(database.url()).doesNotContain(":" + squatter.getLocalPort() + "/");
            assertThat(asApp("select 1")).isEqualTo("1");
        }
    }

    /** A server in the folder, whose lock nobody holds. */
    private static long orphan() throws IOException {
        try (var folder = DataFolder.lock(FOLDER)) {
            var settings = List.of("listen_addresses=", "unix_socket_directories=" + FOLDER);
            return PostgresServer.start(folder, PostgresBinaries.unpack(folder), settings)
                    .pid();
        }
    }

    private static boolean isZombie(String process) throws IOException {
        return Files.readString(Path.of("/proc", process, "stat")).contains(") Z ");
    }

    private static long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(CLUSTER.resolve("postmaster.pid")).getFirst());
    }

    private String rights(String role) throws SQLException {
        return asApp("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = '"
                + role + "'");
    }

    private String asApp(String sql) throws SQLException {
        try (var connection = database.connectAsApp()) {
            return run(connection, sql);
        }
    }

    private String asPublic(String sql) throws SQLException {
        try (var connection = database.connectAsPublic()) {
            return run(connection, sql);
        }
    }

    private String asOwner(String sql) throws SQLException {
        try (var connection = database.connectAsOwner()) {
            return run(connection, sql);
        }
    }

    private static String run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!statement.execute(sql)) return "";
            statement.getResultSet().next();
            return statement.getResultSet().getString(1);
        }
    }
}
