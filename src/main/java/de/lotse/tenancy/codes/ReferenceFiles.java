package de.lotse.tenancy.codes;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads {@code reference/lists.csv} and the file of each list named there; further columns become attributes. */
final class ReferenceFiles {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private static final Set<String> OWN_COLUMNS = Set.of("code", "label", "valid_from", "valid_to", "source");

    private ReferenceFiles() {}

    static List<ReferenceList> all() {
        return parse(text("lists")).stream().map(ReferenceFiles::list).toList();
    }

    private static ReferenceList list(CSVRecord line) {
        var text = text(line.get("key"));
        return new ReferenceList(
                line.get("key"),
                line.get("title"),
                line.get("source"),
                line.get("licence_note"),
                line.get("kept_by"),
                Stream.of(line.get("needed").split(" "))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                DigestUtils.sha256Hex(String.join("\n", line) + "\n" + text),
                parse(text).stream().map(ReferenceFiles::code).toList());
    }

    private static ReferenceCode code(CSVRecord line) {
        if (!line.isConsistent()) throw new IllegalArgumentException("wrong number of columns: " + line);
        return new ReferenceCode(
                line.get("code"),
                line.get("label"),
                (int) line.getRecordNumber(),
                date(line.get("valid_from")),
                date(line.get("valid_to")),
                line.get("source"),
                attributes(line));
    }

    private static Map<String, String> attributes(CSVRecord line) {
        var attributes = new LinkedHashMap<>(line.toMap());
        attributes.keySet().removeAll(OWN_COLUMNS);
        attributes.values().removeIf(String::isEmpty);
        return attributes;
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static List<CSVRecord> parse(String text) {
        try (var parser = FORMAT.parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try (var file = ReferenceFiles.class.getResourceAsStream("/reference/" + name + ".csv")) {
            if (file == null) throw new IllegalStateException("no reference file for the list " + name);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
