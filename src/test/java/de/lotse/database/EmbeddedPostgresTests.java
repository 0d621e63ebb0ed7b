package de.lotse.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.database.StartupProblem.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Durable, as in production, in one folder that every test finds as the one before left it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class EmbeddedPostgresTests {

    private static final Path FOLDER = Path.of("target/test-embedded-postgres").toAbsolutePath();
    private static final Path CLUSTER = FOLDER.resolve("postgres");

    private Database database = start();

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void keepsCommitsWhenTheServerIsKilled() throws SQLException, IOException {
        note("drop table if exists kept");
        note("create table kept as select 42 as answer");

        kill(postmaster());
        restart();

        assertThat(ask("select answer from kept")).isEqualTo("42");
    }

    @Test
    void stopsTheOrphanOfAKilledLotseAndStarts() throws IOException, InterruptedException, SQLException {
        database.close();
        var orphan = orphan();
        assertThat(Proc.postgresIn(CLUSTER)).contains(orphan);

        database = start();

        assertThat(Proc.postgresIn(CLUSTER)).contains(postmaster()).doesNotContain(orphan);
        assertThat(ask("select 1")).isEqualTo("1");
    }

    @Test
    void takesAZombieForDead() throws IOException, SQLException {
        var zombie = postmaster();
        // Our own child becomes a zombie only if nobody waits for it; a shell that never waits makes one.
        database.close();
        var shell = zombieMaker();
        var lock = CLUSTER.resolve("postmaster.pid");
        Files.writeString(lock, zombieOf(shell) + "\n" + CLUSTER + "\n");

        database = start();

        assertThat(postmaster()).isNotEqualTo(zombie);
        assertThat(ask("select 1")).isEqualTo("1");
        shell.destroyForcibly();
    }

    @Test
    void startsAfterAPowerFailureThoughAnotherProcessHasTheNumberNow() throws IOException, SQLException {
        database.close();
        var stranger = ProcessHandle.current().pid();
        Files.writeString(CLUSTER.resolve("postmaster.pid"), stranger + "\n" + CLUSTER + "\n");

        database = start();

        assertThat(ask("select 1")).isEqualTo("1");
    }

    @Test
    void writesEveryCommitThroughToTheDisk() throws SQLException {
        assertThat(List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums"))
                .allSatisfy(setting -> assertThat(ask("show " + setting)).isEqualTo("on"));
    }

    @Test
    void sortsGermanWordsAsPeopleDo() throws SQLException {
        assertThat(ask("select string_agg(w, ' ' order by w) from unnest(array['Zoo', 'Ärztin', 'Bad', 'apfel']) as w"))
                .isEqualTo("apfel Ärztin Bad Zoo");
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> Database.connect(database.url(), new Login("lotse_app", "wrong")))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void keepsPasswordsWhereOnlyTheOwnerReads() throws IOException {
        var password = FOLDER.resolve("secrets/lotse_app");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(password).strip()).hasSize(43);
    }

    @Test
    void refusesASecondStartOnTheSameFolder() {
        assertThatThrownBy(EmbeddedPostgresTests::start)
                .isInstanceOfSatisfying(
                        StartupProblem.class, e -> assertThat(e.reason()).isEqualTo(Reason.FOLDER_IN_USE))
                .hasMessageStartingWith(
                        "Der Datenordner " + FOLDER + " wird bereits von einem laufenden Lotse benutzt.");
    }

    @Test
    void givesTheApplicationARoleThatOwnsNothing() throws SQLException {
        assertThat(ask("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThatThrownBy(() -> ask("create table public.mine (id integer) returning 1")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> asApp("create table public.mine (id integer)")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApp("create schema mine")).hasMessageContaining("permission denied");
        assertThat(ask("show statement_timeout")).isEqualTo("5s");
    }

    @Test
    void givesTheOwnerNoWayRoundRowLevelSecurity() throws SQLException {
        assertThat(ask("select rolsuper or rolbypassrls from pg_roles where rolname = 'lotse_owner'")).isEqualTo("f");
    }

    @Test
    void movesToAnotherPortWhenItsOwnIsTaken() throws IOException, SQLException {
        var port = Integer.parseInt(Files.readString(FOLDER.resolve("postgres.port")).strip());
        database.close();
        try (var squatter = new java.net.ServerSocket(port, 1, java.net.InetAddress.ofLiteral("127.0.0.1"))) {
            database = start();
            assertThat(database.url()).doesNotContain(":" + squatter.getLocalPort() + "/");
        }
    }
}
