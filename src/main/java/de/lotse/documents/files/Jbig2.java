package de.lotse.documents.files;

import java.nio.ByteBuffer;

/**
 * Walks the segments of a picture in JBIG2 (ITU-T T.88 §7.2, as embedded in PDF: ISO 32000-1 §7.4.7), which says itself how large it
 * is, whatever the PDF says: the page, each region and the patterns. How large single symbols are cannot be known before they are
 * read; the time to paint is limited for that.
 */
final class Jbig2 {

    private static final int SHORTEST_HEAD = 11;
    private static final int MOST_SYMBOLS = 200_000;
    private static final int UNKNOWN = -1;

    private final ByteBuffer bytes;

    private Jbig2(byte[] content) {
        bytes = ByteBuffer.wrap(content);
    }

    /** @throws RefusedPdf where it would be too large, or is not built as programs do */
    static void check(byte[] content) {
        try {
            new Jbig2(content).segments();
        } catch (IndexOutOfBoundsException damaged) {
            throw RefusedPdf.unusual();
        }
    }

    private void segments() {
        for (var at = 0; bytes.limit() - at >= SHORTEST_HEAD; ) {
            var number = bytes.getInt(at);
            var flags = bytes.get(at + 4);
            at = afterReferences(at + 5, number) + ((flags & 0x40) == 0 ? 1 : 4);
            var length = bytes.getInt(at);
            at += 4;
            // Without a length, where the data ends depends on the reader.
            if (length == UNKNOWN || length < 0) throw RefusedPdf.unusual();
            look(flags & 0x3f, at);
            at = Math.addExact(at, Math.min(length, bytes.limit() - at));
        }
    }

    private int afterReferences(int at, int number) {
        var size = number >= 0 && number <= 256 ? 1 : number >= 0 && number <= 65_536 ? 2 : 4;
        var count = (bytes.get(at) & 0xff) >> 5;
        if (count < 7) return at + 1 + count * size;
        var many = bytes.getInt(at) & 0x1fffffff;
        if (many > bytes.limit()) throw RefusedPdf.unusual();
        return at + 4 + (many + 8) / 8 + many * size;
    }

    private void look(int type, int at) {
        switch (type) {
            case 0 -> symbols(at);
            case 16 -> measure((1 + unsigned(at + 3)) * (bytes.get(at + 1) & 0xff), bytes.get(at + 2) & 0xff);
            case 4, 6, 7, 20, 22, 23, 36, 38, 39, 40, 42, 43 -> measure(unsigned(at), unsigned(at + 4));
            // A page of unknown height grows by its regions.
            case 48 -> measure(unsigned(at), bytes.getInt(at + 4) == UNKNOWN ? 1 : unsigned(at + 4));
            default -> {} // ends of pages and stripes, tables, comments
        }
    }

    /** The flags say how many bytes stand before the numbers (§7.4.2.1). */
    private void symbols(int at) {
        var flags = bytes.getShort(at);
        var huffman = (flags & 1) != 0;
        var refined = (flags & 2) != 0 && (flags & 0x1000) == 0;
        var pixels = huffman ? 0 : (flags & 0x0c00) == 0 ? 8 : 2;
        var numbers = at + 2 + pixels + (refined ? 4 : 0);
        if (unsigned(numbers) > MOST_SYMBOLS || unsigned(numbers + 4) > MOST_SYMBOLS) throw RefusedPdf.tooLarge();
    }

    private static void measure(long width, long height) {
        if (width > 0 && height > PictureFile.MOST_PIXELS / width) throw RefusedPdf.tooLarge();
    }

    private long unsigned(int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }
}
