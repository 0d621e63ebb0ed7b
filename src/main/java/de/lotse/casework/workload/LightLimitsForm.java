package de.lotse.casework.workload;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The limits as typed. */
record LightLimitsForm(String amberFrom, String redFrom, int version) {

    LightLimitsForm {
        amberFrom = amberFrom == null ? "" : amberFrom.strip();
        redFrom = redFrom == null ? "" : redFrom.strip();
    }

    static LightLimitsForm of(Optional<Limits> known) {
        return known.map(one -> new LightLimitsForm(
                        String.valueOf(one.amberFrom()), String.valueOf(one.redFrom()), one.version()))
                .orElseGet(() -> new LightLimitsForm("", "", 0));
    }

    LightLimitsForm over(int newer) {
        return new LightLimitsForm(amberFrom, redFrom, newer);
    }

    /** What was typed, and what is wrong with it; the limits are null when something is. */
    Read read(LocalDate today) {
        var reading = new Reading(today);
        var amber = reading.number("amberFrom", amberFrom, 1, Limits.MOST);
        var red = reading.number("redFrom", redFrom, 1, Limits.MOST + 1);
        if (!reading.errors().any() && red <= amber)
            reading.errors().reject("redFrom", t("casework.workload.limits.order"));
        return new Read(reading.errors().any() ? null : new Limits(version, amber, red), reading.errors());
    }

    record Read(@Nullable Limits limits, Errors errors) {}
}
