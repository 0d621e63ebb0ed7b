package de.lotse.governance.bodies;

import java.text.Bidi;
import java.util.List;

/** How a text stands on paper. */
public final class PaperText {

    private PaperText() {}

    /** That of its first letter that has one. */
    public static String direction(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }

    public static List<String> lines(String text) {
        return text.lines().toList();
    }
}
