package de.lotse.network.finding;

import de.lotse.network.Fit.Verdict;
import de.lotse.network.OfferFinder.Reason;
import java.util.ArrayList;
import java.util.List;

/** What speaks for and against one candidate, gathered one by one. */
final class Ranked {

    private final Candidate candidate;
    private final List<Reason> reasons = new ArrayList<>();
    private int points;
    private Verdict verdict = Verdict.FITS;

    Ranked(Candidate candidate) {
        this.candidate = candidate;
    }

    /** A circumstance; it makes an offer better or worse and shuts nobody out. */
    void add(int points, Verdict kind, String words) {
        this.points += points;
        reasons.add(new Reason(kind, words));
    }

    void add(int points) {
        this.points += points;
    }

    /** A condition; the worst of all tells whether the offer fits. */
    void require(Verdict kind, String words) {
        if (kind.compareTo(verdict) > 0) verdict = kind;
        reasons.add(new Reason(kind, words));
    }

    Candidate candidate() {
        return candidate;
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    int points() {
        return points;
    }

    Verdict verdict() {
        return verdict;
    }
}
