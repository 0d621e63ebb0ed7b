package de.lotse.casework.conferences;

import java.text.Bidi;
import java.util.List;

/** How a text stands on paper. */
final class Lines {

    private Lines() {}

    /** That of its first letter that has one. */
    static String direction(String text) {
        var leftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return leftToRight ? "ltr" : "rtl";
    }

    static List<String> lines(String text) {
        return text.lines().toList();
    }
}
