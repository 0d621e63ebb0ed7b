package de.lotse.casework.lists;

import java.text.Bidi;
import java.util.List;

/**
 * A list on paper.
 *
 * @param note for whom and of which day
 * @param rows as many cells as there are columns; the first names its row
 */
public record PrintedList(String title, String note, List<String> columns, List<List<String>> rows) {

    public PrintedList {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** In which direction a text is read: that of its first letter that has one. */
    public static String direction(String text) {
        var leftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return leftToRight ? "ltr" : "rtl";
    }
}
