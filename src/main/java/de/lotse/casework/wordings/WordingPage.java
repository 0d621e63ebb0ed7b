package de.lotse.casework.wordings;

import de.lotse.consent.ConsentText;
import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import java.util.List;

/**
 * One text beside its German source.
 *
 * @param conflicts what somebody else has saved meanwhile, beside what was typed
 */
record WordingPage(
        WordingState state, ConsentText german, WordingForm form, Errors errors, List<ConflictRow> conflicts) {

    static final String PATH = "/verwaltung/informationsblaetter";

    ConsentText text() {
        return state.text();
    }

    SheetLanguage language() {
        return SheetLanguage.of(text());
    }

    boolean mayRelease() {
        return !text().isReviewed();
    }

    boolean isEditing() {
        return errors.any() || !conflicts.isEmpty();
    }

    static List<TextBlock> blocks(ConsentText text) {
        return TextBlock.of(text);
    }
}
