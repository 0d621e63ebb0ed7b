package de.lotse.casework.exports;

import static de.lotse.web.Texts.t;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.casework.CaseId;
import de.lotse.documents.BlobId;
import de.lotse.documents.Blobs;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Scope;
import de.lotse.web.Formats;
import de.lotse.web.Jobs.Progress;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One case as a ZIP: a file for machines, a page for people, a text that explains both, and the documents as they were added. */
@Component
class CaseArchive {

    /** Changes whenever a table or column is renamed or means something else; new ones do not change it. */
    static final String SCHEMA = "lotse-fall/1";

    private static final String FOLDER = "Unterlagen/";

    private final CaseContents contents;
    private final Blobs blobs;
    private final CaseCipher cipher;
    private final JdbcClient jdbc;
    private final TemplateEngine templates;
    private final JsonMapper json;

    CaseArchive(
            CaseContents contents,
            Blobs blobs,
            CaseCipher cipher,
            JdbcClient jdbc,
            TemplateEngine templates,
            JsonMapper json) {
        this.contents = contents;
        this.blobs = blobs;
        this.cipher = cipher;
        this.jdbc = jdbc;
        this.templates = templates;
        this.json = json;
    }

    /**
     * Answers what is in it: rows by category.
     *
     * @param decided runs each piece of work in a transaction of its own in which the case may still be seen
     */
    Map<String, Integer> write(CaseId caseId, OutputStream to, Instant now, Decided decided, Progress progress) {
        var tables = decided.run(() -> contents.of(caseId));
        var files = decided.run(() -> files(caseId));
        try (var zip = new ZipOutputStream(to, UTF_8)) {
            put(zip, "LIESMICH.txt", readme(tables, now).getBytes(UTF_8));
            put(zip, "fall.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(record(tables, now)));
            put(zip, "Überblick.html", page(tables, files, now).getBytes(UTF_8));
            for (var i = 0; i < files.size(); i++) {
                var file = files.get(i);
                put(zip, FOLDER + file.name(), decided.run(() -> blobs.load(file.blob())));
                progress.at(i + 1, files.size());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return manifest(tables);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static Map<String, Object> record(List<CaseTable> tables, Instant now) {
        var record = new LinkedHashMap<String, Object>();
        record.put("schema", SCHEMA);
        record.put("created_at", now.toString());
        record.put("organisation", Scope.actor().organisationName());
        for (var table : tables)
            record.put(table.name(), Map.of("category", table.category().name(), "rows", table.records()));
        return record;
    }

    private static String readme(List<CaseTable> tables, Instant now) {
        var text = new StringBuilder(t(
                "casework.exports.readme",
                SCHEMA,
                Formats.dateTime(now),
                Scope.actor().organisationName()));
        for (var table : tables) {
            text.append("\r\n\r\n").append(table.name()).append(": ").append(table.label());
            for (var column : table.columns())
                text.append("\r\n  ").append(column.name()).append(": ").append(column.label());
        }
        return text.append("\r\n").toString();
    }

    private String page(List<CaseTable> tables, List<Attached> files, Instant now) {
        var html = new StringOutput();
        var title = t("casework.exports.overview", Formats.dateTime(now));
        templates.render("casework/exports/overview.jte", new CaseOverview(title, tables, files), html);
        return html.toString();
    }

    private static Map<String, Integer> manifest(List<CaseTable> tables) {
        var rows = new LinkedHashMap<String, Integer>();
        for (var table : tables)
            rows.merge(table.category().name(), table.rows().size(), Integer::sum);
        return rows;
    }

    /** Without what was struck out and what carries a virus. */
    private List<Attached> files(CaseId caseId) {
        var names = new HashSet<String>();
        return jdbc.sql("""
                        select d.id, d.name, d.blob_id
                        from   casework.document d
                        left join documents.verdict v on v.tenant_id = d.tenant_id and v.blob_id = d.blob_id
                        where  d.case_id = ? and d.struck_at is null and d.blob_id is not null
                        and    coalesce(v.state, '') <> 'INFECTED'
                        order  by d.added_at, d.id""")
                .param(caseId.value())
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    var name = cipher.decrypt(
                            Scope.actor().tenant(),
                            caseId.value(),
                            row.getBytes("name"),
                            "casework.document.name:" + id);
                    return new Attached(FileNames.free(names, name), new BlobId(row.getObject("blob_id", UUID.class)));
                })
                .list();
    }

    /** A file among the documents, under a name that is free in its folder. */
    record Attached(String name, BlobId blob) {

        String path() {
            return FOLDER + name;
        }
    }

    /** Decides first, then works. */
    interface Decided {
        <T> T run(Supplier<T> work);
    }
}
