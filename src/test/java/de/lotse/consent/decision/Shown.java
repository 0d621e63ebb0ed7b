package de.lotse.consent.decision;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What somebody reads in an answer, whatever kind of file it is. */
final class Shown {

    private Shown() {}

    static String text(byte[] body) {
        try {
            var begin = new String(body, 0, Math.min(4, body.length), ISO_8859_1);
            if (begin.equals("%PDF")) return pdf(body);
            return begin.startsWith("PK") ? zip(body) : new String(body, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pdf(byte[] body) throws IOException {
        try (var document = Loader.loadPDF(body)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00ad]", "");
        }
    }

    private static String zip(byte[] body) throws IOException {
        var text = new StringBuilder();
        try (var zip = ZipFile.builder().setByteArray(body).get()) {
            for (var entry : Collections.list(zip.getEntries()))
                text.append(entry.getName())
                        .append('\n')
                        .append(text(zip.getInputStream(entry).readAllBytes()))
                        .append('\n');
        }
        return text.toString();
    }
}
