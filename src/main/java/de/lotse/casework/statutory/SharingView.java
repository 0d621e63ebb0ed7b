package de.lotse.casework.statutory;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Formats.dateTime;
import static de.lotse.web.Texts.t;

import de.lotse.consent.LegalBasis;
import de.lotse.consent.LegalBasis.Emergency;
import de.lotse.consent.LegalBasis.State;
import de.lotse.kern.Term;
import de.lotse.kern.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A legal basis as it is read.
 *
 * @param person empty where it is none of the reader's business
 * @param reviewer empty as long as nobody decided
 */
record SharingView(
        LegalBasis basis,
        LocalDate today,
        String person,
        String recipient,
        String norm,
        String meaning,
        String decidedBy,
        String reviewer) {

    State state() {
        return basis.state(today);
    }

    String stateLabel() {
        return t("casework.statutory.state." + state());
    }

    Tone tone() {
        return switch (state()) {
            case PROPOSED -> Tone.INFO;
            case UNDER_REVIEW -> Tone.WARNING;
            case APPROVED -> Tone.SUCCESS;
            case REFUSED, NOT_JUSTIFIED -> Tone.DANGER;
            case ENDED, EXPIRED -> Tone.NEUTRAL;
        };
    }

    String kind() {
        return t(basis.emergency() == null ? "casework.statutory.kind.proposed" : "casework.statutory.kind.emergency");
    }

    String period() {
        return t("casework.statutory.period", date(basis.validFrom()), date(basis.validUntil()));
    }

    boolean waitsForReview() {
        return basis.emergency() != null && basis.decision() == null;
    }

    boolean reviewIsOverdue() {
        var emergency = basis.emergency();
        return waitsForReview() && emergency != null && emergency.reviewBy().isBefore(today);
    }

    /** Whether the person still has to hear of it; a proposal that was never approved is nothing to tell. */
    boolean telling() {
        var decision = basis.decision();
        var happened = basis.emergency() != null || (decision != null && decision.approved());
        return happened && basis.told().on() == null;
    }

    String told() {
        var told = basis.told();
        if (told.on() != null) return t("casework.statutory.told.on", date(told.on()));
        if (told.againOn() != null) return t("casework.statutory.told.later", date(told.againOn()));
        return t(telling() ? "casework.statutory.told.open" : "casework.statutory.told.nothing");
    }

    List<Term> facts() {
        var facts = new ArrayList<Term>();
        if (!person.isEmpty()) facts.add(new Term(t("casework.statutory.person"), person));
        facts.add(new Term(t("casework.statutory.recipient"), recipient));
        facts.add(new Term(t("casework.statutory.categories"), Choices.words(basis.categories())));
        facts.add(new Term(t("casework.statutory.norm"), norm));
        facts.add(new Term(t("casework.statutory.norm.meaning"), meaning));
        facts.add(new Term(t("casework.statutory.reason"), basis.justification()));
        var emergency = basis.emergency();
        if (emergency != null) facts.addAll(facts(emergency));
        facts.add(new Term(t("casework.statutory.period.title"), period()));
        facts.add(new Term(
                t("casework.statutory.decidedBy"),
                t("casework.statutory.byAt", decidedBy, dateTime(basis.decidedAt()))));
        facts.addAll(decision());
        return List.copyOf(facts);
    }

    private static List<Term> facts(Emergency emergency) {
        var facts = new ArrayList<Term>();
        facts.add(new Term(t("casework.statutory.ground"), t("casework.statutory.ground." + emergency.ground())));
        var advised = emergency.advisedOn();
        if (advised != null)
            facts.add(new Term(t("casework.statutory.advised"), t("casework.statutory.advised.on", date(advised))));
        if (!emergency.notAdvised().isEmpty())
            facts.add(new Term(
                    t("casework.statutory.advised"), t("casework.statutory.advised.not", emergency.notAdvised())));
        facts.add(new Term(t("casework.statutory.reviewBy"), date(emergency.reviewBy())));
        return facts;
    }

    private List<Term> decision() {
        var decision = basis.decision();
        if (decision == null) return List.of();
        var by = new Term(
                t("casework.statutory.reviewedBy"), t("casework.statutory.byAt", reviewer, dateTime(decision.at())));
        if (decision.note().isEmpty()) return List.of(by);
        return List.of(by, new Term(t("casework.statutory.note"), decision.note()));
    }
}
