package de.lotse.network.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@LotseTest
class PackageTests {

    /** An organisation may have more than one programme, whatever the published description says of this field. */
    private static final Set<String> NOT_UNIQUE = Set.of("program.organization_id");

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Reading reading;

    @Autowired
    Attributes attributes;

    @Autowired
    Terms terms;

    @Autowired
    DataPackage description;

    @Autowired
    JsonMapper json;

    @Autowired
    @Qualifier("hsdsTown")
    Town inTown;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private Leverkusen town;
    private HsdsClient client;
    private UUID offer;

    @BeforeEach
    void directory() {
        town = new Leverkusen(given, tenants, organisations, jdbc);
        client = new HsdsClient(Leverkusen.HOST, port);
        var parent = town.organization("Dachverband", null);
        offer = town.offer("Gruppe; mit \"Anführung\"\nund Zeile", town.organization("Zentrum", parent));
        town.offer("Zweite", parent);
    }

    @Test
    void isWhatItSaysOfItself() throws IOException {
        var files = unpacked();
        var description = JsonMapper.shared().readTree(files.get("datapackage.json"));
        assertThat(description.path("profile").asString()).isEqualTo("tabular-data-package");
        assertThat(files).hasSize(description.path("resources").size() + 1);
        check(description, files);
    }

    /** Each field of the published description that is in the package is of its type there and filled where it has to be. */
    @Test
    void isWhatTheSpecificationSays() throws IOException {
        assumeTrue(StrictSchemas.areThere());
        var description = StrictSchemas.read(StrictSchemas.folder().resolveSibling("datapackage.json"));
        check(description, unpacked());
    }

    private static void check(JsonNode description, Map<String, String> files) {
        var ids = new HashMap<String, Set<String>>();
        for (var resource : description.path("resources"))
            ids.put(
                    resource.path("name").asString(),
                    column(files.get(resource.path("path").asString()), "id"));
        for (var resource : description.path("resources")) {
            var name = resource.path("name").asString();
            var rows = rows(files.get(resource.path("path").asString()));
            for (var field : resource.path("schema").path("fields")) checkField(name, field, rows);
            for (var key : resource.path("schema").path("foreignKeys")) {
                var other = key.path("reference").path("resource").asString();
                var known = ids.get(other.isEmpty() ? name : other);
                for (var value : values(rows, key.path("fields").asString()))
                    assertThat(known)
                            .as(name + "." + key.path("fields").asString())
                            .contains(value);
            }
        }
    }

    private static void checkField(String table, JsonNode field, List<CSVRecord> rows) {
        var name = field.path("name").asString();
        var full = table + "." + name;
        var must = field.path("constraints").path("required").asBoolean(false);
        for (var row : rows) {
            var value = row.isMapped(name) ? row.get(name) : "";
            if (must) assertThat(value).as(full).isNotEmpty();
            if (!value.isEmpty()) checkValue(full, field, value);
        }
        if (field.path("constraints").path("unique").asBoolean(false) && !NOT_UNIQUE.contains(full))
            assertThat(values(rows, name)).as(full).doesNotHaveDuplicates();
    }

    private static void checkValue(String full, JsonNode field, String value) {
        var allowed = field.path("constraints").path("enum");
        if (allowed.isArray())
            assertThat(allowed.valueStream().map(JsonNode::asString)).as(full).contains(value);
        assertThat(value)
                .as(full)
                .matches(
                        switch (field.path("format").asString("")) {
                            case "uuid" -> "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
                            case "uri" -> "https?://\\S+";
                            case "email" -> "\\S+@\\S+";
                            default -> "(?s).*";
                        });
        switch (field.path("type").asString()) {
            case "number" -> assertThat(value).as(full).matches("-?\\d+(\\.\\d+)?");
            case "date" -> LocalDate.parse(value);
            case "time" -> LocalTime.parse(value);
            case "datetime" -> OffsetDateTime.parse(value);
            default -> assertThat(value).isNotBlank();
        }
    }

    @Test
    void hasTheSameAsTheAnswersOneByOne() throws IOException {
        var files = unpacked();
        assertThat(column(files.get("services.csv"), "id"))
                .isEqualTo(client.all("/services", 10).stream()
                        .map(service -> service.path("id").asString())
                        .collect(Collectors.toSet()));
        var service = client.json("/services/" + offer);
        assertThat(column(files.get("services.csv"), "name"))
                .contains(service.path("name").asString());
        service.path("attributes").forEach(attribute -> assertThat(column(files.get("attributes.csv"), "id"))
                .contains(attribute.path("id").asString()));
        assertThat(column(files.get("taxonomy_terms.csv"), "id"))
                .hasSizeGreaterThanOrEqualTo(client.all("/taxonomy_terms", 500).size());
        assertThat(String.join("", files.values())).doesNotContain("VERBORGEN", "GEHEIM", "Olena");
    }

    @Test
    void isMadeAnewWhenTheDirectoryChanges() throws IOException {
        var before = etag();
        assertThat(etag()).isEqualTo(before);
        town.run("update network.offer set name = 'Neuer Name' where id = ?", offer);
        assertThat(etag()).isNotEqualTo(before);
        assertThat(column(unpacked().get("services.csv"), "name")).contains("Neuer Name");
        town.run("update network.offer set publication = 'ARCHIVED'");
        assertThat(rows(unpacked().get("services.csv"))).isEmpty();
    }

    /** A large directory takes a while: whoever asks meanwhile gets the last package, whole. */
    @Test
    void isMadeInTheBackgroundOnceHoweverManyAsk() throws Exception {
        var slow = new SlowSpooling();
        var packages = new Packages(reading, slow, terms, inTown, clock, Duration.ofMillis(50));
        Scope.of(Leverkusen.TOWN).run(() -> {
            assertThat(packages.current()).as("the first one takes long").isEmpty();
            assertThat(packages.current()).isEmpty();
            slow.mayEnd.release();
            await().pollInSameThread()
                    .untilAsserted(() -> assertThat(packages.current()).isPresent());
            var first = packages.current().orElseThrow();
            town.run("update network.offer set name = 'Neuer Name' where id = ?", offer);
            assertThat(packages.current()).contains(first);
            slow.mayEnd.release();
            await().pollInSameThread()
                    .untilAsserted(() ->
                            assertThat(packages.current().orElseThrow().etag()).isNotEqualTo(first.etag()));
            assertThat(first.file()).as("somebody may still read it").exists();
            assertThat(slow.made.get()).isEqualTo(2);
        });
        packages.destroy();
    }

    /** Ends when it may. */
    private final class SlowSpooling extends Spooling {

        private final Semaphore mayEnd = new Semaphore(0);
        private final AtomicInteger made = new AtomicInteger();

        SlowSpooling() {
            super(reading, attributes, terms, description, json);
        }

        @Override
        Path make(String town) {
            made.incrementAndGet();
            mayEnd.acquireUninterruptibly();
            return super.make(town);
        }
    }

    private String etag() {
        return client.send("GET", "/datapackage.zip")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private Map<String, String> unpacked() throws IOException {
        var answer = client.send("GET", "/datapackage.zip");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static List<CSVRecord> rows(String csv) {
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> column(String csv, String name) {
        return new HashSet<>(values(rows(csv), name));
    }

    private static List<String> values(List<CSVRecord> rows, String name) {
        return rows.stream()
                .filter(row -> row.isMapped(name))
                .map(row -> row.get(name))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
