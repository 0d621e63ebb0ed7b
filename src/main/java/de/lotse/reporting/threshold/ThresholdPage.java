package de.lotse.reporting.threshold;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.reporting.Quarter;
import de.lotse.web.Errors;
import java.util.List;
import java.util.stream.Stream;

/**
 * @param now the quarter at work
 * @param nowByMonth how it is told; that stays
 * @param conflicts what somebody else has saved meanwhile; empty if nobody did
 */
record ThresholdPage(ThresholdForm form, Quarter now, boolean nowByMonth, Errors errors, List<ConflictRow> conflicts) {

    String hint() {
        return t("reporting.threshold.hint", Thresholds.LEAST, Thresholds.MOST, Thresholds.DEFAULT);
    }

    String tellingLabel() {
        return t("reporting.telling.label", now.next().label());
    }

    String tellingHint() {
        return t("reporting.telling.hint", now.label(), telling(nowByMonth));
    }

    List<Option> tellings() {
        return Stream.of(false, true)
                .map(byMonth -> new Option(String.valueOf(byMonth), telling(byMonth)))
                .toList();
    }

    static String telling(boolean byMonth) {
        return t(byMonth ? "reporting.telling.byMonth" : "reporting.telling.running");
    }
}
