package de.lotse.documents.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Counts what the streams of a PDF unpack to, before anything is read into memory. */
final class PdfStreams {

    /** Bytes; a scanned page in colour at 300 dots per inch has 26 million. */
    private static final long LARGEST = 200L * 1024 * 1024;

    private static final long MOST = 2L * 1024 * 1024 * 1024;
    private static final byte[] STREAM = "stream".getBytes(US_ASCII);
    private static final byte[] END = "endstream".getBytes(US_ASCII);

    private PdfStreams() {}

    static boolean unpackTooLarge(byte[] pdf) {
        var total = 0L;
        for (var at = find(pdf, STREAM, 0); at >= 0; at = find(pdf, STREAM, at)) {
            at = afterLineBreak(pdf, at + STREAM.length);
            var size = unpacked(pdf, at);
            total += size;
            if (size > LARGEST || total > MOST) return true;
            var end = find(pdf, END, at);
            if (end < 0) return false;
            at = end + END.length;
        }
        return false;
    }

    /** Zero for what is not compressed in this way. */
    private static long unpacked(byte[] pdf, int at) {
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, at, pdf.length - at);
            var buffer = new byte[64 * 1024];
            while (!inflater.finished() && inflater.getBytesWritten() <= LARGEST)
                if (inflater.inflate(buffer) == 0) break;
            return inflater.getBytesWritten();
        } catch (DataFormatException notCompressed) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static int afterLineBreak(byte[] pdf, int at) {
        var next = at;
        while (next < pdf.length && (pdf[next] == '\r' || pdf[next] == '\n')) next++;
        return next;
    }

    private static int find(byte[] text, byte[] word, int from) {
        for (var at = from; at <= text.length - word.length; at++) if (matches(text, word, at)) return at;
        return -1;
    }

    private static boolean matches(byte[] text, byte[] word, int at) {
        for (var i = 0; i < word.length; i++) if (text[at + i] != word[i]) return false;
        return true;
    }
}
