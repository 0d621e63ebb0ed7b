package de.lotse.casework.figures;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import java.util.List;

/** @param conflicts what somebody else has saved meanwhile; empty if nobody did */
record SmallestPage(SmallestForm form, Errors errors, List<ConflictRow> conflicts) {

    String hint() {
        return t("casework.figures.smallest.hint", Suppression.LEAST, Suppression.MOST, Suppression.DEFAULT);
    }
}
