package de.lotse.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A Keycloak on loopback with one realm, as the build has unpacked it. Whoever starts it has to close it: it ends with everything that it
 * has started, even where it does not want to.
 */
public final class Keycloak implements AutoCloseable {

    public static final String SECRET = "ein-geheimnis-fuer-lotse";
    public static final String USER = "jürgen";
    public static final String PASSWORD = "ein ganzer Satz hält";
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final int port;
    private final Process process;

    private Keycloak(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** What it calls itself when it runs on this port. */
    public static String issuer(int port) {
        return "http://localhost:" + port + "/realms/stadt";
    }

    /**
     * Answers when the realm does.
     *
     * @param returnAddress where it sends browsers back to
     * @param logoutAddress where it tells of sign-outs
     */
    public static Keycloak start(int port, String returnAddress, String logoutAddress) {
        try {
            var home = home();
            FileSystemUtils.deleteRecursively(home.resolve("data"));
            writeRealm(home, Map.of("RETURN", returnAddress, "LOGOUT", logoutAddress));
            var keycloak = new Keycloak(port, process(home, port));
            keycloak.awaitRealm(home);
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home() throws IOException {
        var folder = Path.of("target/keycloak");
        if (!Files.isDirectory(folder)) throw new AssertionError("the build has not unpacked it: ./lotse test --slow");
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
        }
    }

    private static void writeRealm(Path home, Map<String, String> addresses) throws IOException {
        String realm;
        try (var template = Keycloak.class.getResourceAsStream("keycloak-realm.json")) {
            realm = new String(template.readAllBytes(), UTF_8);
        }
        realm = realm.replace("@SECRET@", SECRET).replace("@PASSWORD@", PASSWORD);
        for (var address : addresses.entrySet())
            realm = realm.replace("@" + address.getKey() + "@", address.getValue());
        Files.writeString(Files.createDirectories(home.resolve("data/import")).resolve("stadt.json"), realm);
    }

    private static Process process(Path home, int port) throws IOException {
        var builder = new ProcessBuilder(List.of(
                "bash",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=localhost",
                "--http-port=" + port));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        return builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("said.log").toFile())
                .start();
    }

    private void awaitRealm(Path home) throws IOException {
        try {
            await().atMost(PATIENCE).until(() -> !process.isAlive() || answers());
            if (process.isAlive()) return;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        throw new AssertionError(Files.readString(home.resolve("said.log")));
    }

    private boolean answers() throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(issuer(port)))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        all.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }
}
