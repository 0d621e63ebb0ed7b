package de.lotse.casework.statutory;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that something was shared without consent, or shall be: codes and days, no name and no content.
 *
 * @param norm as it is called
 * @param reviewBy null where two persons decide beforehand
 * @param approved null as long as no second person decided
 * @param mine whether the acting person is the first one
 */
record Row(
        UUID id,
        UUID caseId,
        String caseNumber,
        String norm,
        LocalDate decidedOn,
        LocalDate validUntil,
        @Nullable LocalDate reviewBy,
        @Nullable Boolean approved,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate tellAgainOn,
        boolean mine) {

    boolean emergency() {
        return reviewBy != null;
    }

    /** Whether a second person still has to decide; in an emergency also when it has ended in the meantime. */
    boolean waits(LocalDate today) {
        return approved == null && (emergency() || (endedOn == null && !validUntil.isBefore(today)));
    }

    boolean overdue(LocalDate today) {
        return approved == null && reviewBy != null && reviewBy.isBefore(today);
    }

    String kind() {
        return t(emergency() ? "casework.statutory.kind.emergency" : "casework.statutory.kind.proposed");
    }

    String outcome(LocalDate today) {
        if (approved != null && approvedOn != null)
            return t("casework.statutory.outcome.on", outcomeWord(approved), date(approvedOn));
        if (reviewBy != null)
            return t(
                    overdue(today) ? "casework.statutory.review.overdue" : "casework.statutory.review.until",
                    date(reviewBy));
        return t(waits(today) ? "casework.statutory.review.open" : "casework.statutory.review.none");
    }

    private String outcomeWord(boolean yes) {
        var kind = emergency() ? "emergency" : "proposed";
        return t("casework.statutory.outcome." + kind + (yes ? ".yes" : ".no"));
    }

    Tone tone(LocalDate today) {
        if (overdue(today) || Boolean.FALSE.equals(approved)) return Tone.DANGER;
        if (approved != null) return Tone.SUCCESS;
        return waits(today) ? Tone.WARNING : Tone.NEUTRAL;
    }

    String lasts() {
        return endedOn == null
                ? t("casework.statutory.until", date(validUntil))
                : t("casework.statutory.endedOn", date(endedOn));
    }

    String told() {
        if (toldOn != null) return t("casework.statutory.told.on", date(toldOn));
        if (tellAgainOn != null) return t("casework.statutory.told.later", date(tellAgainOn));
        var happened = emergency() || Boolean.TRUE.equals(approved);
        return t(happened ? "casework.statutory.told.open" : "casework.statutory.told.nothing");
    }
}
