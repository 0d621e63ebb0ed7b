package de.lotse.casework.figures;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A number as it may be shown.
 *
 * @param shown null for a number that is hidden; the true one is not in here
 */
record Figure(Cell cell, @Nullable Long shown) {

    boolean hidden() {
        return shown == null;
    }

    Figure hide() {
        return new Figure(cell, null);
    }

    /** The sign for a hidden number is the point of official statistics, never a zero. */
    String text() {
        return shown == null ? t("casework.figures.hidden.sign") : Formats.number(shown);
    }
}
