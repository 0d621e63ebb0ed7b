package de.lotse.network.hsds;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** All results one after the other, a line of JSON each (ndjson). Nothing of the database is held while a slow client reads. */
final class Lines {

    static final int BATCH = 200;

    private Lines() {}

    static void write(HttpServletResponse response, Wanted wanted, Function<Object, byte[]> line) {
        response.setHeader("Cache-Control", Answers.kept().getHeaderValue());
        response.setContentType("application/x-ndjson");
        try {
            for (var n = 0; ; n++) {
                var results = wanted.batch(n);
                for (var result : results) response.getOutputStream().write(line.apply(result));
                if (results.size() < BATCH) return;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
