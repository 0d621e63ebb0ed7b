package de.lotse.network.offers;

/** How the value of a field is written. */
public enum FieldShape {
    /** One line. */
    LINE,
    /** Several paragraphs. */
    TEXT,
    /** One line each: documents to bring, numbers. */
    LINES,
    /** One code. */
    CODE,
    /** Codes of a list, one per line, in the order of the list. */
    CODES,
    /** A language code, how it is spoken and perhaps a note, one per line: {@code ar STAFF dienstags}. */
    LANGUAGES,
    /** Rules of opening hours, one per line, as {@code network.hours} writes them. */
    HOURS,
    /** A whole number. */
    NUMBER,
    /** {@code yyyy-mm-dd}. */
    DATE,
    /** {@code true} or nothing. */
    YES
}
