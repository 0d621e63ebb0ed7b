package de.lotse.network.hsds;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * All results one after the other, a line of JSON each (ndjson). They are written down before the first of them goes out: whatever fails
 * half-way is answered as a failure, and no cache keeps half a list. Nothing of the database is held while a slow client reads.
 */
final class Lines {

    static final int BATCH = 200;

    private Lines() {}

    static void write(HttpServletResponse response, Wanted wanted, Function<Object, byte[]> line) {
        try {
            var file = Files.createTempFile("lotse-hsds", ".ndjson");
            try {
                write(file, wanted, line);
                send(response, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, Wanted wanted, Function<Object, byte[]> line) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (var n = 0; ; n++) {
                var results = wanted.batch(n);
                for (var result : results) out.write(line.apply(result));
                if (results.size() < BATCH) return;
            }
        }
    }

    private static void send(HttpServletResponse response, Path file) throws IOException {
        response.setHeader("Cache-Control", Answers.kept().getHeaderValue());
        response.setContentType("application/x-ndjson");
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }
}
