package de.lotse.casework.exports;

import de.lotse.casework.exports.ExportFetching.Fetched;
import de.lotse.documents.DownloadHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Sends a file piece by piece. One that stops halfway is shorter than announced, so that the browser calls it broken. */
record ExportFile(Fetched file, ExportFetching fetching) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var export = file.export();
        var first = fetching.piece(file, 0);
        DownloadHeaders.of(export.fileName(), export.format().mediaType())
                .forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentLengthLong(export.size());
        var out = response.getOutputStream();
        out.write(first);
        for (var number = 1; number < export.pieces(); number++) out.write(fetching.piece(file, number));
        out.flush();
        fetching.fetched(file);
    }
}
