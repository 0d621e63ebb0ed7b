package de.lotse.network.texts;

import static de.lotse.web.Texts.t;

import java.util.Locale;

/**
 * A text that is translated.
 *
 * @param column of its owner, and its name among the translations
 * @param line whether it is a single line
 */
record TextField(String column, boolean line) {

    static final int LONGEST = 8_000;
    static final int LONGEST_LINE = 300;

    static TextField line(String column) {
        return new TextField(column, true);
    }

    static TextField text(String column) {
        return new TextField(column, false);
    }

    int longest() {
        return line ? LONGEST_LINE : LONGEST;
    }

    /** As it is called in the history of the directory. */
    String logged() {
        return column.toUpperCase(Locale.ROOT);
    }

    String label() {
        return t("network.texts.field." + column);
    }
}
