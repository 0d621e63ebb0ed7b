package de.lotse.documents.papers;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;

/** Plain text in paragraphs and lines, and the side from which each is read. */
final class Paragraphs {

    private Paragraphs() {}

    /** The lines of each paragraph. */
    static List<List<String>> of(String text) {
        return Arrays.stream(text.replace("\r\n", "\n").split("\n[ \t]*\n"))
                .map(paragraph -> paragraph.strip().lines().toList())
                .filter(lines -> !lines.isEmpty())
                .toList();
    }

    /** That of its first letter that has one. */
    static String direction(String text) {
        return isRightToLeft(text) ? "rtl" : "ltr";
    }

    static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
