import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/**
 * Measures the running product from outside: {@code java bench/Bench.java PORT APP_PID POSTMASTER_PID DATA_FOLDER CASES START_SECONDS}.
 * Load and product share the machine; read figures as ratios to the floor beside them.
 */
class Bench {

    static final int SECONDS = Integer.getInteger("seconds", 8);
    static final int WARM_UP_SECONDS = Integer.getInteger("warmup", 120);

    /** Keys of the operations, with commas between them; all of them, and the long runs, without. */
    static final String ONLY = System.getProperty("only", "");

    public static void main(String[] arguments) throws Exception {
        var base = "http://127.0.0.1:" + arguments[0];
        var app = new Cpu(Long.parseLong(arguments[1]), false);
        var database = new Cpu(Long.parseLong(arguments[2]), true);
        var floor = new Floor(Path.of(arguments[3]));
        var users = new ArrayList<User>();
        for (var i = 0; i < 16; i++) users.add(new User(base, "bench" + i));

        var chosen = chosen();
        System.err.println("Aufwärmen: " + WARM_UP_SECONDS + " s");
        for (var operation : chosen) run(operation, users, Duration.ofMillis(WARM_UP_SECONDS * 1000L / chosen.size()));

        var rows = new ArrayList<String>();
        System.out.printf("%-14s %5s %8s %8s %8s %8s %8s %8s %9s %8s%n", "Vorgang", "Nutz.", "Anfr./s", "p50 ms", "p95 ms", "p99 ms", "CPU App", "CPU DB", "Floor CPU", "Bytes");
        for (var operation : chosen) {
            for (var count : List.of(1, 16)) rows.add(measure(operation, users.subList(0, count), app, database, floor));
        }
        if (!ONLY.isEmpty()) return;
        var report = Report.measure(User.lead(base), users.getFirst());
        var granted = Grants.measure(base);
        var taken = Import.measure(User.lead(base));
        var memory = app.residentMegabytes();
        var json = "{\"operations\":[" + String.join(",\n", rows) + "],\"report_month\":" + report + ",\"grants\":" + granted + ",\"import_5000\":" + taken + ",\"start_s\":" + arguments[5] + ",\"rss_mb\":" + memory + ",\"cases\":" + arguments[4] + "}\n";
        var file = Path.of("var/bench/bench-" + arguments[4] + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
        System.out.println("Start " + arguments[5] + " s, Speicher " + memory + " MB, " + arguments[4] + " Fälle; " + file);
    }

    private static List<Operation> chosen() {
        return Arrays.stream(Operation.values())
                .filter(one -> ONLY.isEmpty() || List.of(ONLY.split(",")).contains(one.key()))
                .toList();
    }

    private static String measure(Operation operation, List<User> users, Cpu app, Cpu database, Floor floor) throws Exception {
        var appBefore = app.milliseconds();
        var databaseBefore = database.milliseconds();
        var times = run(operation, users, Duration.ofSeconds(SECONDS));
        var appCpu = (app.milliseconds() - appBefore) / (double) times.count();
        var databaseCpu = (database.milliseconds() - databaseBefore) / (double) times.count();
        var floorCpu = floor.cpuPerTransaction(operation, users.getFirst(), database, users.size());
        System.out.printf(Locale.ROOT, "%-14s %5d %8.0f %8.1f %8.1f %8.1f %8.2f %8.2f %9.2f %8d%n", operation.key(), users.size(), times.perSecond(SECONDS),
                times.percentile(50), times.percentile(95), times.percentile(99), appCpu, databaseCpu, floorCpu, times.bytes());
        return String.format(Locale.ROOT, "{\"name\":\"%s\",\"users\":%d,\"rps\":%.1f,\"p50_ms\":%.2f,\"p95_ms\":%.2f,\"p99_ms\":%.2f,\"cpu_app_ms\":%.3f,\"cpu_db_ms\":%.3f,\"floor_ms\":%.3f,\"bytes\":%d}",
                operation.key(), users.size(), times.perSecond(SECONDS), times.percentile(50), times.percentile(95), times.percentile(99), appCpu, databaseCpu, floorCpu, times.bytes());
    }

    /** Each user sends one request after the other until the time is over. */
    private static Times run(Operation operation, List<User> users, Duration duration) throws InterruptedException {
        var times = new Times();
        var done = new CountDownLatch(users.size());
        var end = System.nanoTime() + duration.toNanos();
        for (var user : users) {
            Thread.ofPlatform().start(() -> {
                try {
                    while (System.nanoTime() < end) {
                        var begin = System.nanoTime();
                        var bytes = operation.send(user);
                        times.add(System.nanoTime() - begin, bytes);
                    }
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        return times;
    }
}
