package de.lotse.reporting.threshold;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The limit as typed.
 *
 * @param byMonth how the coming quarters are told; null if it was not sent
 */
record ThresholdForm(String smallest, @Nullable Boolean byMonth, int version) {

    ThresholdForm {
        smallest = smallest == null ? "" : smallest.strip();
    }

    static ThresholdForm of(Thresholds.Setting known, boolean byMonth) {
        return new ThresholdForm(String.valueOf(known.smallest()), byMonth, known.version());
    }

    ThresholdForm over(int newer) {
        return new ThresholdForm(smallest, byMonth, newer);
    }

    Errors check(LocalDate today) {
        var reading = new Reading(today);
        reading.number("smallest", smallest, Thresholds.LEAST, Thresholds.MOST);
        if (byMonth == null) reading.errors().reject("byMonth", t("reporting.telling.missing"));
        return reading.errors();
    }

    String telling() {
        return byMonth == null ? "" : ThresholdPage.telling(byMonth);
    }

    /** After {@link #check} found nothing. */
    Thresholds.Setting setting() {
        return new Thresholds.Setting(version, Integer.parseInt(smallest));
    }
}
