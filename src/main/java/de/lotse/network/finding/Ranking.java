package de.lotse.network.finding;

import static de.lotse.network.Fit.Verdict.DOES_NOT_FIT;
import static de.lotse.network.Fit.Verdict.FITS;
import static de.lotse.network.Fit.Verdict.UNKNOWN;
import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.network.Fit;
import de.lotse.network.Seeker;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * How well a candidate fits somebody. The points are weights of this software and nothing more: they order a list that somebody reads.
 *
 * @param labels label of a code, by list and code
 */
record Ranking(Seeker seeker, BinaryOperator<String> labels, LocalDate today) {

    /** From this level on an offer in German will do (Gemeinsamer europäischer Referenzrahmen: independent use). */
    private static final Set<String> GERMAN_WILL_DO = Set.of("B1", "B1_PLUS", "B2", "B2_PLUS", "C1", "C2", "NATIVE");

    private static final String GERMAN = "de";
    private static final int SOON = 30; // days

    Ranked of(Candidate candidate, List<Fit> fits) {
        var ranked = new Ranked(candidate);
        ranked.add(Math.min(candidate.topics(), 3) * 2);
        language(ranked);
        district(ranked);
        fits.forEach(fit -> ranked.require(fit.verdict(), fit.reason()));
        places(ranked);
        period(ranked);
        freshness(ranked);
        return ranked;
    }

    private void language(Ranked ranked) {
        for (var language : seeker.languages())
            if (!language.equals(GERMAN))
                for (var mode : List.of("STAFF", "INTERPRETER", "ON_REQUEST"))
                    if (ranked.candidate().languages().contains(language + ":" + mode)) {
                        spoken(ranked, language, mode);
                        return;
                    }
        if (knowsGerman()) ranked.add(2);
        else if (!seeker.languages().isEmpty()) ranked.add(0, UNKNOWN, t("network.finding.german"));
    }

    private void spoken(Ranked ranked, String language, String mode) {
        var best = language.equals(seeker.languages().getFirst()) ? 1 : 0;
        var points = mode.equals("STAFF") ? 5 : mode.equals("INTERPRETER") ? 3 : 2;
        ranked.add(points + best, FITS, t("network.finding.language." + mode, label("language", language)));
    }

    private boolean knowsGerman() {
        return seeker.level() != null && GERMAN_WILL_DO.contains(seeker.level());
    }

    private void district(Ranked ranked) {
        var candidate = ranked.candidate();
        var own = seeker.district();
        if (!candidate.citywide() && !candidate.districts().isEmpty()) servedDistricts(ranked);
        if (own != null && candidate.places().contains(own))
            ranked.add(3, FITS, t("network.finding.near", label("district", own)));
        else if (candidate.citywide()) ranked.add(1);
    }

    private void servedDistricts(Ranked ranked) {
        var served = ranked.candidate().districts();
        var words = String.join(
                ", ", served.stream().map(code -> label("district", code)).toList());
        var own = seeker.district();
        if (own == null) ranked.require(UNKNOWN, t("network.finding.district.unknown", words));
        else if (served.contains(own)) ranked.add(2, FITS, t("network.finding.district", label("district", own)));
        else ranked.require(DOES_NOT_FIT, t("network.finding.district.other", words));
    }

    private void places(Ranked ranked) {
        var available = ranked.candidate().available();
        if (available != null && available > 0) ranked.add(2, FITS, t("network.finding.free", available));
        if (available != null && available == 0) ranked.add(-3, DOES_NOT_FIT, t("network.finding.full"));
        var wait = ranked.candidate().waitTime();
        if (!wait.isEmpty()) ranked.add(-1, UNKNOWN, t("network.finding.wait", wait));
    }

    /** One that begins later or stands still for a while may be worth waiting for. */
    private void period(Ranked ranked) {
        var period = ranked.candidate().period();
        if (period.begins() != null && period.begins().isAfter(today))
            ranked.add(-2, UNKNOWN, t("network.finding.begins", date(period.begins())));
        if (period.closedUntil() != null)
            ranked.add(-2, UNKNOWN, t("network.finding.closed", date(period.closedUntil())));
        var ends = period.ends();
        if (ends == null || ends.isAfter(today.plusDays(SOON))) return;
        if (ends.isBefore(today)) ranked.add(-4, DOES_NOT_FIT, t("network.finding.over", date(ends)));
        else ranked.add(0, UNKNOWN, t("network.finding.ends", date(ends)));
    }

    private void freshness(Ranked ranked) {
        var candidate = ranked.candidate();
        var overdue = candidate.dueOn().isBefore(today);
        var words = t("network.finding." + (overdue ? "overdue" : "verified"), date(candidate.verifiedOn()));
        ranked.add(overdue ? -1 : 1, overdue ? UNKNOWN : FITS, words);
    }

    private String label(String list, String code) {
        return labels.apply(list, code);
    }
}
