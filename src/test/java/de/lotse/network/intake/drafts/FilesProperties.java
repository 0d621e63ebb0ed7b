package de.lotse.network.intake.drafts;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.entries.Column;
import de.lotse.network.entries.Kind;
import de.lotse.network.entries.Part;
import de.lotse.network.entries.PartRow;
import de.lotse.network.intake.drafts.Sources.Form;
import de.lotse.shared.TenantId;
import de.lotse.tables.ChosenColumns;
import de.lotse.tables.Headings;
import de.lotse.tables.TableFile;
import de.lotse.tables.TableRefused;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

/** Whatever somebody hands in: it is read to entries that can be kept, or refused with a sentence; nothing else happens. */
class FilesProperties {

    private static final String HSDS = """
            {"id": "1", "name": "Beratung", "status": "active", "minimum_age": 3, "organization": {"id": "2", "name": "Verein", "website": "https://a.example"},
             "phones": [{"number": "0234 12-3", "extension": 7}], "schedules": [{"freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "10:00"}],
             "cost_options": [{"amount": 3.5, "currency": "eur"}], "capacities": [{"available": 3, "maximum": 4}], "languages": [{"code": "ar"}],
             "service_at_locations": [{"location": {"id": "3", "location_type": "physical", "latitude": 51.5, "longitude": 7.2,
               "addresses": [{"address_1": "Weg 1", "city": "Herne", "country": "DE"}]}}]}""";
    private static final String LIST =
            "id;name;traeger;strasse;plz;ort;telefon;email;website;themen;sprachen;oeffnung;lat;lon\n";
    private static final List<String> ODD = List.of(
            "",
            " ",
            "=1+1",
            "@SUM(A1)",
            "\u0000",
            "\ud800",
            "\u202eabc",
            "javascript:alert(1)",
            "http://",
            "a@b",
            "a@@b",
            "1e999999999",
            "-1",
            "NaN",
            "99999999999999999999",
            "51.955.038",
            "7,5",
            "95",
            "0000-00-00",
            "2026-13-45",
            "2026-02-01",
            "25:00",
            "09:00:00Z",
            "9:00",
            "WEEKLY",
            "DAILY",
            "MO,XX",
            "\"",
            ";",
            "<script>x</script>",
            "😀",
            "مرحبا",
            "true",
            "null",
            "{}",
            "x".repeat(20_000),
            "0".repeat(5_000),
            "((((((",
            "\\",
            "%s {0}");

    private final Sources sources = new Sources(new Vocabulary(new FewCodes(), Clock.systemUTC()));

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll("bytes") byte[] content) {
        sane(content);
    }

    @Property(tries = 150)
    void aBrokenHsdsFileIsReadOrRefused(@ForAll int seed) {
        sane(broken(HSDS.getBytes(UTF_8), new Random(seed)));
    }

    @Property(tries = 200)
    void oddValuesInHsdsNeverBecomeRubbish(@ForAll int seed) {
        sane(odd(HSDS, new Random(seed)).getBytes(UTF_8));
    }

    @Property(tries = 200)
    void oddCellsInAListNeverBecomeRubbish(@ForAll int seed) {
        sane(list(new Random(seed)));
    }

    @Property(tries = 100)
    void aBrokenPackageIsReadOrRefused(@ForAll int seed) {
        var random = new Random(seed);
        var zip = zip(
                Map.of("services.csv", table(random), "organizations.csv", table(random), "phones.csv", table(random)));
        sane(random.nextBoolean() ? zip : broken(zip, random));
    }

    @Tag("slow")
    @Property(tries = 1_500)
    void allOfThatManyTimes(@ForAll int seed) {
        var random = new Random(seed);
        sane(odd(HSDS, random).getBytes(random.nextBoolean() ? UTF_8 : UTF_16));
        sane(broken(HSDS.getBytes(UTF_8), random));
        sane(list(random));
    }

    @Example
    void aCellOfTenMegabytesEndsWhereACellEndsAndSaysSo() {
        var reading = read(("name;themen\n" + "x".repeat(10_000_000) + ";Arbeit\n").getBytes(UTF_8))
                .orElseThrow();

        assertThat(reading.drafts())
                .allSatisfy(draft -> assertThat(draft.name()).hasSizeLessThanOrEqualTo(300));
        assertThat(reading.drafts().getLast().says()).anyMatch(said -> said.contains("länger als"));
    }

    @Example
    void aTextOfTenMegabytesInJsonIsRefused() {
        assertThat(refusal(HSDS.replace("Beratung", "x".repeat(10_000_000)).getBytes(UTF_8)))
                .contains("übergroße Texte");
    }

    @Example
    void aZipThatUnpacksToFarMoreThanItIsIsRefused() {
        assertThat(refusal(zip(Map.of("services.csv", new byte[80_000_000])))).contains("viel zu groß");
        var many = new java.util.HashMap<String, byte[]>();
        for (var i = 0; i < 300; i++) many.put("t" + i + ".csv", "a,b".getBytes(UTF_8));
        assertThat(refusal(zip(many))).contains("viel zu groß");
    }

    @Example
    void aTableWhoseColumnsMeanNothingHasNoDrafts() {
        var table = TableFile.read("alpha;beta\n1;2\n".getBytes(UTF_8));

        var drafts = sources.read(table, 1, new ChosenColumns(List.of("", "")), Map.of())
                .drafts();

        assertThat(drafts).allMatch(Draft::refused);
    }

    /** Read to what can be kept, or refused in words. */
    private void sane(byte[] content) {
        read(content).ifPresent(reading -> {
            assertThat(reading.drafts()).isNotEmpty();
            reading.drafts().forEach(FilesProperties::sane);
        });
    }

    private Optional<Reading> read(byte[] content) {
        try {
            var form = sources.form(content);
            if (form != Form.LIST) return Optional.of(sources.read(content, form, Map.of()));
            var table = TableFile.read(content);
            var headings = new Headings(table, List.of(ListField.values()));
            var head = headings.find(Map.of());
            var reading =
                    sources.read(table, head.number(), new ChosenColumns(headings.suggest(head, Map.of())), Map.of());
            return reading.drafts().isEmpty() ? Optional.empty() : Optional.of(reading);
        } catch (TableRefused refused) {
            assertThat(refused.text()).endsWith(".").hasSizeGreaterThan(20).doesNotContain("{0}");
            return Optional.empty();
        }
    }

    private String refusal(byte[] content) {
        try {
            sources.read(content, sources.form(content), Map.of());
            return "";
        } catch (TableRefused refused) {
            return refused.text();
        }
    }

    private static void sane(Draft draft) {
        assertThat(draft.externalId()).hasSizeLessThanOrEqualTo(300);
        assertThat(draft.name()).hasSizeLessThanOrEqualTo(300);
        var kind = draft.kind();
        if (kind == null || draft.refused()) {
            assertThat(kind == null || !draft.says().isEmpty()).isTrue();
            return;
        }
        if (kind != Kind.LOCATION) assertThat(draft.get("name")).isNotBlank();
        draft.fields().forEach((field, text) -> {
            assertThat(text).as(field).doesNotContainPattern("[\\p{Cc}&&[^\\n\\t]]");
            var column = kind.column(field);
            column.ifPresent(one -> fits(one, text));
            kind.part(field).ifPresent(part -> PartRow.rows(text).forEach(row -> fits(part, row)));
        });
        for (var page : List.of("url", "website")) assertThat(draft.get(page)).matches("|https?://.+");
    }

    private static void fits(Part part, PartRow row) {
        row.values().forEach((name, value) -> fits(part.column(name).orElseThrow(), value));
        row.below().forEach(one -> fits(part.below().orElseThrow(), one));
        if (part == Part.URLS) assertThat(row.get("url")).matches("https?://.+");
        if (part == Part.PHONES) assertThat(row.get("number")).isNotBlank();
        if (part == Part.SCHEDULES
                && !row.get("opens_at").isEmpty()
                && !row.get("closes_at").isEmpty())
            assertThat(row.get("opens_at")).isLessThan(row.get("closes_at"));
    }

    private static void fits(Column column, String value) {
        assertThat(column.canonical(value)).as(column.name()).contains(value);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        var any = Arbitraries.bytes().array(byte[].class).ofMaxSize(2_000);
        var beginnings = Arbitraries.of("", "PK\u0003\u0004", "{", "[", "[{\"id\":", "\ufeff", "name;ort\n", "\"\"\"");
        var charsets = Arbitraries.of("UTF-8", "UTF-16", "windows-1252");
        return beginnings.flatMap(begin ->
                charsets.flatMap(charset -> any.map(rest -> joined(begin.getBytes(Charset.forName(charset)), rest))));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private static byte[] broken(byte[] content, Random random) {
        var broken =
                Arrays.copyOf(content, random.nextInt(5) == 0 ? random.nextInt(content.length) + 1 : content.length);
        for (var i = 0; i < 1 + random.nextInt(4); i++)
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        return broken;
    }

    private static String odd(String json, Random random) {
        var text = json;
        for (var value : List.of(
                "Beratung",
                "active",
                "3",
                "Verein",
                "https://a.example",
                "0234 12-3",
                "WEEKLY",
                "MO",
                "09:00",
                "10:00",
                "3.5",
                "eur",
                "ar",
                "51.5",
                "7.2",
                "Weg 1",
                "Herne",
                "DE",
                "physical"))
            if (random.nextInt(4) == 0) {
                var other = ODD.get(random.nextInt(ODD.size()))
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\u0000", "\\u0000")
                        .replace("\ud800", "\\ud800");
                text = text.replace("\"" + value + "\"", "\"" + other + "\"")
                        .replace(": " + value + ",", ": \"" + other + "\",");
            }
        return text;
    }

    private static byte[] list(Random random) {
        var text = new StringBuilder(LIST);
        for (var row = 0; row < 4; row++) {
            for (var column = 0; column < 14; column++) {
                var cell = ODD.get(random.nextInt(ODD.size()));
                text.append(column == 0 ? "" : ";")
                        .append(random.nextBoolean() ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            }
            text.append("\n");
        }
        return text.toString().getBytes(random.nextBoolean() ? UTF_8 : Charset.forName("windows-1252"));
    }

    private static byte[] table(Random random) {
        var text = new StringBuilder("id,name,organization_id,service_id,status,number,email,freq,url\n");
        for (var row = 0; row < 3; row++) {
            for (var column = 0; column < 9; column++)
                text.append(column == 0 ? "" : ",")
                        .append('"')
                        .append(ODD.get(random.nextInt(ODD.size())).replace("\"", "\"\""))
                        .append('"');
            text.append("\n");
        }
        return text.toString().getBytes(UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Lists of one entry each. */
    private static final class FewCodes implements Codes {

        private static final Map<String, CodeOption> LISTS = Map.of(
                "offer_topic", new CodeOption("WORK", "Arbeit", Map.of()),
                "target_group", new CodeOption("WOMEN", "Frauen", Map.of()),
                "language", new CodeOption("ar", "Arabisch", Map.of()));

        @Override
        public List<CodeOption> options(String list, LocalDate on) {
            return List.of(LISTS.getOrDefault(list, new CodeOption("X", "X", Map.of())));
        }

        @Override
        public List<CodeOption> districts(TenantId tenant, LocalDate on) {
            return List.of();
        }

        @Override
        public String label(String list, String code) {
            return code;
        }

        @Override
        public boolean isValid(String list, String code, LocalDate on) {
            return find(list, code) != null;
        }

        @Override
        public @Nullable CodeOption find(String list, String code) {
            return options(list, LocalDate.EPOCH).stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public @Nullable LocalDate firstDay(String list, String code) {
            return null;
        }

        @Override
        public @Nullable LocalDate lastDay(String list, String code) {
            return null;
        }
    }
}
