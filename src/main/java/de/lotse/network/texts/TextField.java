package de.lotse.network.texts;

import static de.lotse.web.Texts.t;

import java.util.Locale;

/**
 * A text that is translated.
 *
 * @param column of its owner, and its name among the translations
 */
record TextField(String column, Shape shape) {

    static final int LONGEST = 8_000;
    static final int LONGEST_LINE = 300;

    enum Shape {
        LINE,
        TEXT,
        /** A line for each row of a list of the owner, in its order. */
        LINES
    }

    static TextField line(String column) {
        return new TextField(column, Shape.LINE);
    }

    static TextField text(String column) {
        return new TextField(column, Shape.TEXT);
    }

    static TextField lines(String column) {
        return new TextField(column, Shape.LINES);
    }

    /** Whether it is a single line. */
    boolean line() {
        return shape == Shape.LINE;
    }

    boolean lines() {
        return shape == Shape.LINES;
    }

    int longest() {
        return line() ? LONGEST_LINE : LONGEST;
    }

    /** What was typed, as it is kept. */
    String clean(String typed) {
        return switch (shape) {
            case LINE -> typed.replaceAll("\\R", " ").strip();
            case TEXT -> typed.replaceAll("\\R", "\n").strip();
            case LINES -> typed.strip().replaceAll("\\h*(\\R\\h*)+", "\n");
        };
    }

    /** As it is called in the history of the directory. */
    String logged() {
        return column.toUpperCase(Locale.ROOT);
    }

    String label() {
        return t("network.texts.field." + column);
    }
}
