package de.lotse.reporting.threshold;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import java.util.List;

/** @param conflicts what somebody else has saved meanwhile; empty if nobody did */
record ThresholdPage(ThresholdForm form, Errors errors, List<ConflictRow> conflicts) {

    String hint() {
        return t("reporting.threshold.hint", Thresholds.LEAST, Thresholds.MOST, Thresholds.DEFAULT);
    }
}
