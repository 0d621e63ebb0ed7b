package de.lotse.database;

import static de.lotse.database.StartupProblem.Reason.DATABASE_STUCK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * What a killed Lotse leaves behind: a server that still runs, or only its lock file {@code postmaster.pid}.
 *
 * <p>PostgreSQL itself refuses to start as long as the process id in that file answers, be it a zombie that nobody reaps or, after a power
 * failure, a process that got the same number by chance. Whoever holds the lock of the data folder may look closer.
 */
record LeftoverPostgres(Path cluster) {

    private static final Duration FAST = Duration.ofSeconds(30);
    private static final Duration IMMEDIATE = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    /** @throws StartupProblem if a server in the folder survives even an immediate shutdown */
    void clear() throws IOException {
        stop("INT", FAST);
        stop("QUIT", IMMEDIATE);
        var survivors = Proc.postgresIn(cluster);
        if (!survivors.isEmpty())
            throw new StartupProblem(
                    DATABASE_STUCK, cluster, survivors.getFirst().toString());
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    /** Fast shutdown by SIGINT, immediate by SIGQUIT; both keep every commit (PostgreSQL manual, "Shutting Down the Server"). */
    private void stop(String signal, Duration patience) throws IOException {
        var running = Proc.postgresIn(cluster);
        if (running.isEmpty()) return;
        Proc.signal(postmaster(running), signal);
        var end = System.nanoTime() + patience.toNanos();
        while (!Proc.postgresIn(cluster).isEmpty() && System.nanoTime() < end)
            LockSupport.parkNanos(LOOK_AGAIN.toNanos()); // it is no child of ours, so there is nothing to wait on
    }

    private long postmaster(List<Long> running) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        var noted = Files.exists(file) ? Files.readAllLines(file).getFirst().strip() : "";
        return running.stream()
                .filter(process -> process.toString().equals(noted))
                .findFirst()
                .orElse(running.getFirst());
    }
}
