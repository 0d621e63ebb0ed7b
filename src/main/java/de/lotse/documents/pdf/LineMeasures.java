package de.lotse.documents.pdf;

/**
 * Gives all fonts the same height above and below the line. The renderer places underlines and list marks by the tallest
 * letter of any font, and Amiri has very tall ones: the underline of a German link would strike through the next line.
 */
final class LineMeasures {

    private static final int UNITS_PER_EM = 18;
    private static final double HIGHEST = 1.05;
    private static final double LOWEST = -0.25;

    private LineMeasures() {}

    /** Changes what three tables say (OpenType 1.9: head yMin and yMax, hhea and OS/2 ascender and descender) to that of Latin text. */
    static byte[] unify(byte[] font) {
        var tables = FontTables.of(font);
        put(tables, tables.offsetOf("head") + 42, HIGHEST);
        put(tables, tables.offsetOf("head") + 38, LOWEST);
        put(tables, tables.offsetOf("hhea") + 4, HIGHEST);
        put(tables, tables.offsetOf("hhea") + 6, LOWEST);
        put(tables, tables.offsetOf("OS/2") + 68, HIGHEST);
        put(tables, tables.offsetOf("OS/2") + 70, LOWEST);
        return font;
    }

    private static void put(FontTables tables, int offset, double ofLetterSize) {
        var unitsPerEm = tables.font().getShort(tables.offsetOf("head") + UNITS_PER_EM);
        tables.font().putShort(offset, (short) (unitsPerEm * ofLetterSize));
    }
}
