package de.lotse.network.hsds;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;

/** All results one after the other, a line of JSON each (ndjson). Nothing of the database is held while a slow client reads. */
@Component("hsdsLines")
class Lines {

    static final int BATCH = 200;

    private final Answers answers;

    Lines(Answers answers) {
        this.answers = answers;
    }

    /** @param batch gives the n-th {@link #BATCH} results, counted from 0, and at the end fewer */
    void write(HttpServletResponse response, IntFunction<List<Map<String, Object>>> batch) {
        response.setHeader("Cache-Control", Answers.kept().getHeaderValue());
        response.setContentType("application/x-ndjson");
        try {
            for (var n = 0; ; n++) {
                var results = batch.apply(n);
                for (var result : results) response.getOutputStream().write(answers.line(result));
                if (results.size() < BATCH) return;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
