package de.lotse.database;

import static de.lotse.database.StartupProblem.Reason.DATABASE_FAILED;
import static de.lotse.database.StartupProblem.Reason.DATA_FROM_OTHER_VERSION;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One running server process, a child of ours, so that we notice its end at once. */
final class PostgresServer {

    private static final long PATIENCE_MILLIS = 300_000; // after a crash the write-ahead log is replayed first
    private static final long LOG_LIMIT = 10L * 1024 * 1024;

    private final Path cluster;
    private final Process process;

    private PostgresServer(Path cluster, Process process) {
        this.cluster = cluster;
        this.process = process;
    }

    static PostgresServer start(DataFolder folder, PostgresBinaries binaries, List<String> settings) {
        var log = folder.resolve("log").resolve("postgres.log");
        try {
            var logged = roll(log);
            var cluster = folder.resolve("postgres");
            // A session of its own: Ctrl-C at the console must reach Lotse only, which stops the database last.
            var command = new ArrayList<>(List.of("setsid"));
            command.addAll(binaries.command("postgres"));
            command.addAll(List.of("-D", cluster.toString()));
            settings.forEach(setting -> command.addAll(List.of("-c", setting)));
            var server = new PostgresServer(cluster, launch(command, log));
            server.awaitReady(folder, log, logged);
            return server;
        } catch (IOException e) {
            throw folder.problem(e);
        }
    }

    static Process launch(List<String> command, Path log) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C"); // we look for its English words
        return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Keeps one older log; returns where the new entries will begin. */
    private static long roll(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        if (!Files.exists(log)) return 0;
        if (Files.size(log) < LOG_LIMIT) return Files.size(log);
        Files.move(log, log.resolveSibling("postgres.log.1"), REPLACE_EXISTING);
        return 0;
    }

    private void awaitReady(DataFolder folder, Path log, long logged) throws IOException {
        var end = System.nanoTime() + MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!isReady()) {
            var ended = ended(20);
            if (!ended && System.nanoTime() < end) continue;
            stop();
            throw failed(folder, log, logged);
        }
    }

    /** Line 8 of postmaster.pid is the state that pg_ctl waits for, too. */
    private boolean isReady() throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return false;
        var lines = Files.readAllLines(file);
        return lines.size() >= 8
                && lines.get(0).strip().equals(Long.toString(process.pid()))
                && lines.get(7).strip().equals("ready");
    }

    private boolean ended(long millis) {
        try {
            return process.waitFor(millis, MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true; // whoever interrupts a start wants it to end
        }
    }

    static StartupProblem failed(DataFolder folder, Path log, long logged) throws IOException {
        var bytes = Files.readAllBytes(log);
        var said = new String(bytes, (int) logged, bytes.length - (int) logged, UTF_8);
        if (DataFolder.saysDiskFull(said)) return folder.problem(new IOException(said));
        if (said.contains("database files are incompatible"))
            return new StartupProblem(DATA_FROM_OTHER_VERSION, folder.resolve("postgres"), versionOf(folder));
        var fatal = said.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("error:"))
                .map(line -> line.replaceFirst("^.*?(FATAL|error):\\s*", ""))
                .findFirst()
                .orElse("…");
        return new StartupProblem(DATABASE_FAILED, fatal + ".", log);
    }

    private static String versionOf(DataFolder folder) throws IOException {
        return Files.readString(folder.resolve("postgres").resolve("PG_VERSION"))
                .strip();
    }

    /** The process id, for tests that kill it. */
    long pid() {
        return process.pid();
    }

    /** Fast shutdown with a checkpoint; if that takes too long, an immediate one, after which the next start replays the log. */
    void stop() {
        for (var signal : List.of("INT", "QUIT", "KILL")) {
            if (!process.isAlive()) return;
            Proc.signal(process.pid(), signal);
            if (ended(SECONDS.toMillis(30))) return;
        }
    }
}
