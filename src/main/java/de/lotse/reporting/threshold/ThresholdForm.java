package de.lotse.reporting.threshold;

import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.LocalDate;

/** The limit as typed. */
record ThresholdForm(String smallest, int version) {

    ThresholdForm {
        smallest = smallest == null ? "" : smallest.strip();
    }

    static ThresholdForm of(Thresholds.Setting known) {
        return new ThresholdForm(String.valueOf(known.smallest()), known.version());
    }

    ThresholdForm over(int newer) {
        return new ThresholdForm(smallest, newer);
    }

    Errors check(LocalDate today) {
        var reading = new Reading(today);
        reading.number("smallest", smallest, Thresholds.LEAST, Thresholds.MOST);
        return reading.errors();
    }

    /** After {@link #check} found nothing. */
    Thresholds.Setting setting() {
        return new Thresholds.Setting(version, Integer.parseInt(smallest));
    }
}
