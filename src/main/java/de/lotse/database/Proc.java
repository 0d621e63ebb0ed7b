package de.lotse.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What Linux tells about processes in /proc (see proc(5)). */
final class Proc {

    private static final Path PROC = Path.of("/proc");

    private Proc() {}

    /** The number of the account this process runs as; 0 is root. */
    static int ownUser() {
        return owner(PROC.resolve("self"));
    }

    static int owner(Path path) {
        try {
            return (Integer) Files.getAttribute(path, "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The living server processes of a cluster. PostgreSQL changes into its data folder, so the working directory tells whose they are.
     * A zombie has no working directory any more: it is dead, whatever its process id still answers.
     */
    static List<Long> postgresIn(Path cluster) {
        try (Stream<Path> processes = Files.list(PROC)) {
            return processes
                    .filter(process -> process.getFileName().toString().chars().allMatch(Character::isDigit))
                    .filter(process -> isPostgresIn(process, cluster))
                    .map(process -> Long.valueOf(process.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPostgresIn(Path process, Path cluster) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster.toRealPath())
                    && Files.readString(process.resolve("comm")).strip().equals("postgres");
        } catch (NoSuchFileException | AccessDeniedException e) {
            return false; // ended meanwhile, or another account's and so not ours
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a signal, by its short name as in kill(1); a process that has ended meanwhile is no error. */
    static void signal(long process, String signal) {
        try {
            // The shell's own kill: minimal systems lack the program of that name.
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
