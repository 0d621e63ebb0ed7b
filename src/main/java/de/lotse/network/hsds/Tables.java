package de.lotse.network.hsds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The tables of a package while they are written, a CSV file each (RFC 4180, UTF-8); what was written once is not written again. */
final class Tables implements AutoCloseable {

    private final Path folder;
    private final Map<String, CSVPrinter> printers = new LinkedHashMap<>();
    private final Set<UUID> written = new HashSet<>();

    Tables(Path folder) throws IOException {
        this.folder = folder;
        for (var entity : Fields.entities()) {
            var printer = new CSVPrinter(Files.newBufferedWriter(file(entity), UTF_8), CSVFormat.RFC4180);
            printer.printRecord(
                    Fields.columns(entity).stream().map(Fields.Field::name).toList());
            printers.put(entity, printer);
        }
    }

    private Path file(String entity) {
        return folder.resolve(Fields.file(entity));
    }

    void write(Graph graph) {
        printers.forEach((entity, printer) -> {
            for (var row : graph.all(entity)) if (written.add(row.id())) write(printer, row);
        });
    }

    private static void write(CSVPrinter printer, Row row) {
        try {
            printer.printRecord(Fields.columns(row.entity()).stream()
                    .map(field -> row.text(field.name()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The finished files. */
    List<Path> finish() throws IOException {
        var files = new ArrayList<Path>();
        for (var each : printers.entrySet()) {
            each.getValue().close();
            files.add(file(each.getKey()));
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        for (var printer : printers.values()) printer.close();
        for (var entity : Fields.entities()) Files.deleteIfExists(file(entity));
        Files.deleteIfExists(folder);
    }
}
