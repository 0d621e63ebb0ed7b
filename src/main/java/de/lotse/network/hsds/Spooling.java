package de.lotse.network.hsds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a package: the directory in portions into a file for each table, these into one ZIP. Never is all of it in memory. */
@Component("hsdsSpooling")
class Spooling {

    private static final int BATCH = 300;

    private final Reading reading;
    private final Attributes attributes;
    private final Terms terms;
    private final DataPackage description;
    private final JsonMapper json;

    Spooling(Reading reading, Attributes attributes, Terms terms, DataPackage description, JsonMapper json) {
        this.reading = reading;
        this.attributes = attributes;
        this.terms = terms;
        this.description = description;
        this.json = json;
    }

    /** The finished ZIP. */
    Path make(String town) {
        try (var tables = new Tables(Files.createTempDirectory("lotse-hsds"))) {
            organizations(tables);
            services(tables, town);
            vocabulary(tables);
            return zip(tables.finish(), town);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void organizations(Tables tables) {
        List<UUID> ids = List.of();
        do {
            var last = ids.isEmpty() ? new UUID(0, 0) : ids.getLast();
            ids = reading.get(jdbc -> organizations(jdbc, tables, last));
        } while (ids.size() == BATCH);
    }

    private List<UUID> organizations(JdbcClient jdbc, Tables tables, UUID last) {
        var ids = new Organizations(jdbc).page(Filter.none().and("g.id > :last", "last", last), BATCH, 0);
        tables.write(Loading.whole(jdbc, attributes, List.of(), Set.copyOf(ids)));
        return ids;
    }

    private void services(Tables tables, String town) {
        List<Row> rows = List.of();
        do {
            var last = rows.isEmpty() ? null : rows.getLast().id();
            rows = reading.get(jdbc -> {
                var batch = new Services(jdbc, town).after(Filter.none(), last, BATCH);
                tables.write(Loading.services(jdbc, attributes, batch));
                return batch;
            });
        } while (rows.size() == BATCH);
    }

    private void vocabulary(Tables tables) {
        var graph = new Graph();
        for (var taxonomy : Taxonomy.values()) graph.add(taxonomy.row());
        terms.all(List.of()).forEach(term -> graph.add(term.row()));
        for (var entity : Fields.entities())
            graph.add(new Row("meta_table_description")
                    .put("id", Named.uuid("meta_table_description", entity))
                    .put("name", entity)
                    .put("language", "de")
                    .put("character_set", "UTF-8"));
        tables.write(graph);
    }

    private Path zip(List<Path> files, String town) throws IOException {
        var zip = Files.createTempFile("lotse-hsds", ".zip");
        try {
            fill(zip, files, town);
            return zip;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(zip);
            throw e;
        }
    }

    private void fill(Path zip, List<Path> files, String town) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("datapackage.json"));
            out.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(description.of(town)));
            for (var file : files) {
                out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, out);
            }
        }
    }
}
