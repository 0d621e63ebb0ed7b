package de.lotse.casework.handingover;

import static de.lotse.web.Texts.t;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.casework.handingover.ColumnRules.How;
import de.lotse.documents.BlobId;
import de.lotse.documents.Blobs;
import de.lotse.documents.CaseKeyMissing;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Tenants;
import de.lotse.web.Formats;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything of one part as a ZIP: tables as JSON Lines, documents as files, a description for machines and one for people. It reads the
 * tables of all modules by the catalogue of the database, with the eyes of whoever acts and without one name of theirs (ADR 0020).
 */
@Component
public class HandingOver {

    private final TableRows rows;
    private final Blobs blobs;
    private final Tenants tenants;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ColumnRules rules = ColumnRules.read();

    HandingOver(TableRows rows, Blobs blobs, Tenants tenants, JdbcClient jdbc, JsonMapper json) {
        this.rows = rows;
        this.blobs = blobs;
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Answers what it wrote. The caller's transaction shall be one snapshot, else references may lead nowhere.
     *
     * @param beat is told after each table how many of them are done
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Written write(Part part, OutputStream to, Instant now, Beat beat) {
        var catalogue = Catalogue.read(jdbc);
        var selection = new Selection(catalogue, rules, part);
        var counts = new LinkedHashMap<String, Integer>();
        var cases = new ArrayList<UUID>();
        try (var zip = new ZipOutputStream(to, UTF_8)) {
            var tables = selection.tables();
            for (var i = 0; i < tables.size(); i++) {
                counts.put(tables.get(i).name(), write(tables.get(i), catalogue, selection, zip, cases));
                beat.at(i + 1, tables.size());
            }
            var title = title(part);
            var description = new Description(catalogue, rules, selection).of(title, now.toString(), counts);
            put(zip, "datapackage.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(description));
            put(zip, "LIESMICH.txt", readme(part, title, now, counts).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(counts, cases);
    }

    private int write(
            StoredTable table, Catalogue catalogue, Selection selection, ZipOutputStream zip, List<UUID> cases)
            throws IOException {
        zip.putNextEntry(new ZipEntry(Description.path(table)));
        var count = new int[1];
        var files = new ArrayList<UUID>();
        var hasFiles = table.columns().stream().anyMatch(column -> isFile(table, column.name()));
        rows.each(table, catalogue, rules, selection, row -> {
            append(zip, rows.line(row));
            count[0]++;
            if (hasFiles) files.add(UUID.fromString(row.path("id").asString()));
            if (table.isCases()) cases.add(UUID.fromString(row.path("id").asString()));
        });
        zip.closeEntry();
        for (var file : files) write(new BlobId(file), zip);
        return count[0];
    }

    private boolean isFile(StoredTable table, String column) {
        return rules.of(table, column).filter(rule -> rule.how() == How.FILE).isPresent();
    }

    /** What a virus was found in stays here; what lost its key is gone. */
    private void write(BlobId file, ZipOutputStream zip) throws IOException {
        if (blobs.verdict(file).isInfected()) return;
        try {
            put(zip, "dateien/" + file.value(), blobs.load(file));
        } catch (CaseKeyMissing _) {
            return;
        }
    }

    private String title(Part part) {
        var actor = Scope.actor();
        var town = tenants.find(actor.tenant()).orElseThrow().name();
        return part == Part.ORGANISATION
                ? t("casework.handingover.title.ORGANISATION", actor.organisationName(), town)
                : t("casework.handingover.title.MUNICIPALITY", town);
    }

    private static String readme(Part part, String title, Instant now, Map<String, Integer> counts) {
        var text = new StringBuilder(t("casework.handingover.readme", title, Formats.dateTime(now)))
                .append("\r\n\r\n")
                .append(t("casework.handingover.readme." + part))
                .append("\r\n");
        counts.forEach(
                (table, rows) -> text.append("\r\n").append(table).append(": ").append(Formats.number(rows)));
        return text.append("\r\n").toString();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void append(ZipOutputStream zip, byte[] line) {
        try {
            zip.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param rows how many of which table
     * @param cases whose files are in it
     */
    public record Written(Map<String, Integer> rows, List<UUID> cases) {}

    /** Whoever waits, and is told how far it is. */
    @FunctionalInterface
    public interface Beat {
        void at(int done, int total);
    }
}
