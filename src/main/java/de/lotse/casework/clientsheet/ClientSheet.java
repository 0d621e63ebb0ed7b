package de.lotse.casework.clientsheet;

import de.lotse.casework.wordings.SheetLanguage;
import de.lotse.kern.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the sheet, on paper as on the screen.
 *
 * @param reviewed whether somebody of the municipality has released the words of this language
 * @param facts whose it is, and of when
 */
record ClientSheet(Words words, boolean reviewed, List<Term> facts, List<Section> sections) {

    SheetLanguage language() {
        return words.language();
    }

    /** The direction of a text, where it is read in another one than the sheet; else null. */
    @Nullable
    String turn(String text) {
        var direction = SheetLanguage.directionOf(text);
        return direction.equals(language().direction()) ? null : direction;
    }

    String title() {
        return words.of("title");
    }

    String intro() {
        return words.of("intro");
    }
}
