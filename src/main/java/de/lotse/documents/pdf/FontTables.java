package de.lotse.documents.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;

/** The directory at the head of a font file (OpenType 1.9, "Organization of an OpenType font"). */
record FontTables(ByteBuffer font) {

    private static final int FIRST_RECORD = 12;
    private static final int RECORD_BYTES = 16;
    private static final int NUMBER_OF_TABLES = 4;
    private static final int OFFSET = 8;

    static FontTables of(byte[] font) {
        return new FontTables(ByteBuffer.wrap(font));
    }

    /** Where the table begins. */
    int offsetOf(String table) {
        return font.getInt(entryOf(table) + OFFSET);
    }

    /** Under another name no reader finds the table. */
    void hide(String table) {
        font.put(entryOf(table), "hide".getBytes(US_ASCII));
    }

    private int entryOf(String table) {
        var name = new byte[4];
        for (var i = 0; i < font.getShort(NUMBER_OF_TABLES); i++) {
            var entry = FIRST_RECORD + i * RECORD_BYTES;
            font.get(entry, name);
            if (new String(name, US_ASCII).equals(table)) return entry;
        }
        throw new IllegalArgumentException("a font without the table " + table);
    }
}
