package de.lotse;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.lotse.testing.Browser;
import de.lotse.testing.RunningLotse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

/**
 * What was acknowledged is there after {@code kill -9}; one data folder, that each start finds as the end before left it. It fails when the
 * database need not be durable: LOTSE_DATABASE_DURABLE=false.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CrashTests {

    private static final Path FOLDER = Path.of("target/test-crash").toAbsolutePath();
    private static final int WRITERS = 4;
    private static final int ENOUGH = 60;

    private final int port = RunningLotse.freePort();
    private RunningLotse lotse;

    @BeforeAll
    void begin() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        lotse = RunningLotse.start(FOLDER, port);
    }

    @BeforeEach
    void start() {
        if (!lotse.isAlive()) lotse = RunningLotse.start(FOLDER, port);
    }

    @AfterAll
    void end() {
        lotse.kill();
    }

    enum Blow {
        APPLICATION,
        POSTMASTER,
        DATABASE,
        BOTH;

        Stream<Long> targets(RunningLotse lotse) {
            return switch (this) {
                case APPLICATION -> Stream.of(lotse.pid());
                case POSTMASTER -> Stream.of(lotse.postmaster().pid());
                case DATABASE -> lotse.database();
                case BOTH -> Stream.concat(Stream.of(lotse.pid()), lotse.database());
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingAcknowledgedWhenKilledInTheMiddleOfSaving(Blow blow) {
        var path = notesOfACase();
        var writers = Stream.generate(() -> new Writer(signedIn(), path))
                .limit(WRITERS)
                .toList();

        write(writers, () -> RunningLotse.signal("KILL", blow.targets(lotse)));
        lotse.stop(); // where only the database was hit
        lotse = RunningLotse.start(FOLDER, port);

        var browser = writers.getFirst().browser;
        var kept = notes(browser, path);
        assertThat(kept.values()).containsOnly(1L);
        assertThat(writers).allSatisfy(writer -> assertThat(kept).containsKeys(texts(writer.acknowledged)));
        assertThat(course(browser, path)).containsAllEntriesOf(kept);

        writers.forEach(Writer::sendEverythingAgain);

        var afterwards = notes(browser, path);
        assertThat(afterwards.values()).containsOnly(1L);
        assertThat(afterwards).containsAllEntriesOf(kept);
        assertThat(writers).allSatisfy(writer -> assertThat(afterwards).containsKeys(texts(writer.sent)));
        assertThat(course(browser, path)).containsAllEntriesOf(afterwards);
    }

    @Test
    void endsTheDatabaseAfterItselfWhenToldToEnd() {
        assertThat(lotse.stop()).isEqualTo(143);

        assertThat(lotse.database()).isEmpty();
        assertThat(FOLDER.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void endsTheDatabaseAfterItselfAtCtrlC() {
        RunningLotse.signal("INT", Stream.of(-lotse.pid()));

        assertThat(lotse.exitCode()).isEqualTo(130);
        assertThat(lotse.database()).isEmpty();
        assertThat(FOLDER.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    private Browser signedIn() {
        return Browser.at(port).signIn("amira.case", "lotse-demo");
    }

    /** Of the first case in the list that may be written to. */
    private String notesOfACase() {
        var browser = signedIn();
        return browser.get("/faelle").page().select("a[href^=/faelle/]").eachAttr("href").stream()
                .map(path -> path + "/notizen")
                .filter(path -> !browser.get(path)
                        .page()
                        .select("form[action='" + path + "']")
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Everybody writes until no answer comes any more; the blow falls when enough was acknowledged. */
    private static void write(List<Writer> writers, Runnable blow) {
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var ends = writers.stream().map(threads::submit).toList();
            await().atMost(Duration.ofMinutes(2)).until(() -> acknowledged(writers) >= ENOUGH);
            assertThat(ends).noneMatch(end -> end.isDone());
            blow.run();
        }
    }

    private static int acknowledged(List<Writer> writers) {
        return writers.stream().mapToInt(writer -> writer.acknowledged.size()).sum();
    }

    private static String[] texts(Queue<Sending> sendings) {
        return sendings.stream().map(Sending::text).toArray(String[]::new);
    }

    /** How often each text of ours stands on the page of the notes. */
    private static Map<String, Long> notes(Browser browser, String path) {
        return counted(texts(browser.get(path)));
    }

    /** The same for the course of the case, page after page. */
    private static Map<String, Long> course(Browser browser, String path) {
        var texts = new ArrayList<String>();
        var next = path.replace("/notizen", "/verlauf");
        while (!next.isEmpty()) {
            var answer = browser.get(next);
            texts.addAll(texts(answer));
            next = answer.page().select("a[href*='nach=']").attr("href");
        }
        return counted(texts);
    }

    private static List<String> texts(Browser.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.page().select(".lotse-timeline-item .lotse-text").eachText().stream()
                .filter(text -> text.startsWith(Sending.MARK))
                .toList();
    }

    private static Map<String, Long> counted(List<String> texts) {
        return texts.stream().collect(toMap(Function.identity(), text -> 1L, Long::sum));
    }

    /** One form that was filled in, with the key by which the server knows it again. */
    private record Sending(String text, String once) {

        static final String MARK = "Abgeschickt ";

        static Sending next() {
            return new Sending(MARK + UUID.randomUUID(), UUID.randomUUID().toString());
        }
    }

    /** Somebody who saves note after note. */
    private static final class Writer implements Runnable {

        final Browser browser;
        final Browser.Form form;
        final Queue<Sending> sent = new ConcurrentLinkedQueue<>();
        final Queue<Sending> acknowledged = new ConcurrentLinkedQueue<>();

        Writer(Browser browser, String path) {
            this.browser = browser;
            form = browser.get(path).form(path);
        }

        @Override
        public void run() {
            for (var next = Sending.next(); isAcknowledged(next); next = Sending.next()) acknowledged.add(next);
        }

        private boolean isAcknowledged(Sending sending) {
            sent.add(sending);
            return send(sending) == 303;
        }

        private int send(Sending sending) {
            return form.with("text", sending.text())
                    .with("_once", sending.once())
                    .send()
                    .status();
        }

        /** As a browser does that got no answer, and a person who is not sure. */
        void sendEverythingAgain() {
            assertThat(sent).isNotEmpty().allSatisfy(sending -> assertThat(send(sending))
                    .isEqualTo(303));
        }
    }
}
