package de.lotse.tables;

import java.util.Arrays;
import java.util.List;

/** What a column of a list can mean; an enum of the feature that reads it. */
public interface Meaning {

    /** By which it is remembered. */
    String name();

    /** As it is called on the screen. */
    String label();

    /** Headings that mean it, separated by commas, in any spelling. */
    String headings();

    /** The same, folded as {@link CellText#folded}. */
    default List<String> synonyms() {
        return Arrays.stream(headings().split(",", -1)).map(CellText::folded).toList();
    }
}
