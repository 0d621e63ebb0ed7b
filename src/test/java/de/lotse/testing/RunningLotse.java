package de.lotse.testing;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lotse as an operator runs it: a process of its own from the classes of this build, with the database that comes with it. */
public final class RunningLotse {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final List<ProcessHandle> database;

    private RunningLotse(Process process, List<ProcessHandle> database) {
        this.process = process;
        this.database = database;
    }

    /** Answers when the first page can be asked for. */
    public static RunningLotse start(Path folder, int port) {
        try {
            return new RunningLotse(process(folder, port, List.of()), postgresIn(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One more node of the installation in that folder, with a data folder of its own: the same database and the same keys. */
    public static RunningLotse beside(Path first, Path folder, int port) {
        try {
            return new RunningLotse(process(folder, port, shared(first)), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> shared(Path first) throws IOException {
        var secrets = first.resolve("secrets");
        return List.of(
                "--lotse.database.url=jdbc:postgresql://127.0.0.1:%s/lotse"
                        .formatted(read(first.resolve("postgres.port"))),
                "--lotse.database.owner-password=" + read(secrets.resolve("lotse_owner")),
                "--lotse.database.app-password=" + read(secrets.resolve("lotse_app")),
                "--lotse.database.public-password=" + read(secrets.resolve("lotse_app_public")),
                "--lotse.keys.store-folder=" + first.resolve("case-keys"),
                "--lotse.keys.kek-file=" + secrets.resolve("kek.json"),
                "--lotse.audit.key-file=" + secrets.resolve("audit-signing-key"));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).strip();
    }

    private static Process process(Path folder, int port, List<String> settings) throws IOException {
        var said = Files.createDirectories(folder).resolve("said.log");
        var command = command(folder, port);
        command.addAll(settings);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        await().atMost(PATIENCE)
                .until(() -> !process.isAlive() || Files.readString(said).contains("bereit: http"));
        if (!process.isAlive()) throw new AssertionError(Files.readString(said));
        return process;
    }

    /** A group of its own in which Ctrl-C works, as at a console, even if whoever runs the tests has switched it off. */
    private static List<String> command(Path folder, int port) {
        var command = new ArrayList<>(List.of("setsid", "env", "--default-signal=INT"));
        command.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx512m"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")); // quick starts are worth more here
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-cp", withoutTests(), "de.lotse.Lotse"));
        command.addAll(List.of("--lotse.data-folder=" + folder, "--server.port=" + port));
        return command;
    }

    /** The test classes would redirect it to the database of the tests. */
    private static String withoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<ProcessHandle> postgresIn(Path folder) throws IOException {
        var noted = Files.readAllLines(folder.resolve("postgres/postmaster.pid"));
        var postmaster = ProcessHandle.of(Long.parseLong(noted.getFirst())).orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    }

    public long pid() {
        return process.pid();
    }

    /** The first process of the database; the others are its children. */
    public ProcessHandle postmaster() {
        return database.getFirst();
    }

    /** Every process of the database that lives now. */
    public Stream<Long> database() {
        return Stream.concat(Stream.of(postmaster()), postmaster().descendants())
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::pid);
    }

    /**
     * Sends a signal to all of them in one go.
     *
     * @param signal its short name as in kill(1)
     * @param targets process ids; negative for a group
     */
    public static void signal(String signal, Stream<Long> targets) {
        var command = "kill -" + signal + targets.map(pid -> " " + pid).collect(Collectors.joining());
        try {
            var code = new ProcessBuilder("sh", "-c", command).start().waitFor();
            if (code != 0) throw new AssertionError(command + " answers " + code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** One that nobody listens at. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end, at most three minutes, and answers the exit code. */
    public int exitCode() {
        await().atMost(PATIENCE).until(() -> !process.isAlive());
        return process.exitValue();
    }

    /** As an operator does it, by SIGTERM: the application first, which ends the database after it. Nothing happens to a dead one. */
    public int stop() {
        process.destroy();
        return exitCode();
    }

    /** Whatever is left of it. */
    public void kill() {
        process.destroyForcibly();
        database.stream().limit(1).forEach(ProcessHandle::destroyForcibly); // its children end with it
    }
}
