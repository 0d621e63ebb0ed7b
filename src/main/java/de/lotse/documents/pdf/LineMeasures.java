package de.lotse.documents.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;

/**
 * Gives all fonts the same height above and below the line. The renderer places underlines and list marks by the tallest
 * letter of any font, and Amiri has very tall ones: the underline of a German link would strike through the next line.
 */
final class LineMeasures {

    private static final int FIRST_RECORD = 12;
    private static final int RECORD_BYTES = 16;
    private static final int UNITS_PER_EM = 18;
    private static final double HIGHEST = 1.05;
    private static final double LOWEST = -0.25;

    private LineMeasures() {}

    /** Changes what three tables say (OpenType 1.9: head yMin and yMax, hhea and OS/2 ascender and descender) to that of Latin text. */
    static byte[] unify(byte[] font) {
        var bytes = ByteBuffer.wrap(font);
        put(bytes, offsetOf("head", bytes) + 42, HIGHEST);
        put(bytes, offsetOf("head", bytes) + 38, LOWEST);
        put(bytes, offsetOf("hhea", bytes) + 4, HIGHEST);
        put(bytes, offsetOf("hhea", bytes) + 6, LOWEST);
        put(bytes, offsetOf("OS/2", bytes) + 68, HIGHEST);
        put(bytes, offsetOf("OS/2", bytes) + 70, LOWEST);
        return font;
    }

    private static void put(ByteBuffer font, int offset, double ofLetterSize) {
        var unitsPerEm = font.getShort(offsetOf("head", font) + UNITS_PER_EM);
        font.putShort(offset, (short) (unitsPerEm * ofLetterSize));
    }

    private static int offsetOf(String table, ByteBuffer font) {
        var name = new byte[4];
        for (var i = 0; i < font.getShort(4); i++) {
            var entry = FIRST_RECORD + i * RECORD_BYTES;
            font.get(entry, name);
            if (new String(name, US_ASCII).equals(table)) return font.getInt(entry + 8);
        }
        throw new IllegalArgumentException("a font without the table " + table);
    }
}
