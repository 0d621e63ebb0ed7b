package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.DemoContent;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.DemoTown;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The public pages as Lighthouse judges them on a phone with a slow connection, from the server with its real settings for compression and
 * caching; docs/performance.md has the figures.
 */
@Tag("slow")
@LotseTest
class LighthouseTests {

    private static final Path FOLDER = Path.of("bench/lighthouse");
    private static final Pattern SCORE = Pattern.compile("\"(performance|accessibility|best-practices|seo)\":(\\d+)");

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    List<DemoContent> contents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Environment environment;

    @Test
    void publicPagesAreFastAccessibleFoundAndWellMade() throws Exception {
        DemoTown.fillOnce(given, tenants, contents);
        var base = "http://bochum.localhost:" + environment.getRequiredProperty("local.server.port");
        var offer = "/angebote/" + offer();

        var lines = lighthouse(
                base + "/angebote",
                base + "/angebote?suche=deutsch",
                base + "/angebote?sprache=ar",
                base + offer,
                base + offer + "?sprache=ar",
                base + offer + "?sprache=de-plain");

        assertThat(lines).hasSize(6).allSatisfy(line -> assertThat(
                        SCORE.matcher(line).results().map(score -> Integer.parseInt(score.group(2))))
                .as(line)
                .hasSize(4)
                .allMatch(score -> score >= 95));
    }

    /** One that has texts in Arabic. */
    private String offer() {
        return Scope.of(DemoTown.BOCHUM)
                .get(() -> transaction.execute(
                        _ -> jdbc.sql("""
                        select o.id::text from network.public_offer o
                        join   network.translation t on t.owner_id = o.id and t.language = 'ar'
                        order  by o.id limit 1""").query(String.class).single()));
    }

    private static List<String> lighthouse(String... pages) throws IOException, InterruptedException {
        if (!Files.exists(FOLDER.resolve("node_modules"))) run(List.of("npm", "ci", "--ignore-scripts"));
        var command =
                new ArrayList<>(List.of("node", "run.mjs", Chrome.executable().toString()));
        command.addAll(List.of(pages));
        var lines = run(command).lines().filter(line -> line.startsWith("{")).toList();
        lines.forEach(System.out::println);
        return lines;
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
