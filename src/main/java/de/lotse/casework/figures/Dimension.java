package de.lotse.casework.figures;

import static de.lotse.casework.figures.Measure.ADVICE_MINUTES;
import static de.lotse.casework.figures.Measure.CLOSED_CASES;
import static de.lotse.casework.figures.Measure.CONSULTATIONS;
import static de.lotse.casework.figures.Measure.INQUIRIES;
import static de.lotse.casework.figures.Measure.MINUTES;
import static de.lotse.casework.figures.Measure.NEW_CASES;
import static de.lotse.casework.figures.Measure.OPEN_INQUIRIES;
import static de.lotse.casework.figures.Measure.PERSONS;
import static de.lotse.casework.figures.Measure.RUNNING_CASES;
import static de.lotse.web.Texts.t;

import java.util.List;

/** By what the figures are broken down, in the order of the report. */
enum Dimension {
    TOTAL(false, List.of(Measure.values())),
    ORGANISATION(false, Lists.ALL),
    LEGAL_DOMAIN(true, Lists.ALL),
    DISTRICT(false, Lists.ALL),
    LANGUAGE(false, Lists.ALL),
    AGE_GROUP(false, Lists.OF_CASES),
    GENDER(false, Lists.OF_CASES),
    ACCESS(false, Lists.ALL),
    LIFE_AREA(true, List.of(PERSONS, NEW_CASES, RUNNING_CASES, CLOSED_CASES, CONSULTATIONS, MINUTES, INQUIRIES)),
    WAITING_TIME(false, List.of(NEW_CASES, OPEN_INQUIRIES)),
    CLOSURE_REASON(true, List.of(CLOSED_CASES)),
    INQUIRY_OUTCOME(false, List.of(INQUIRIES, ADVICE_MINUTES));

    private final boolean zeroTells;
    private final List<Measure> measures;

    Dimension(boolean zeroTells, List<Measure> measures) {
        this.zeroTells = zeroTells;
        this.measures = measures;
    }

    /**
     * Whether "nobody" tells something about those who are there: that nobody gets a benefit, has a need or died. Then a zero is hidden
     * like a small number, so that the two cannot be told apart (casework-model.md, invariant 16).
     */
    boolean zeroTells() {
        return zeroTells;
    }

    List<Measure> measures(Period period) {
        return measures.stream().filter(period::has).toList();
    }

    String label() {
        return t("casework.figures.dimension." + name());
    }

    /** What its rows are. */
    String noun() {
        return t("casework.figures.sheet." + name());
    }

    /** To whom or what the codes belong; stands under the table. */
    String definition() {
        return t("casework.figures.by." + name());
    }

    /** Kept apart, as constants of an enum cannot name its own lists. */
    private static final class Lists {
        static final List<Measure> OF_CASES =
                List.of(PERSONS, NEW_CASES, RUNNING_CASES, CLOSED_CASES, CONSULTATIONS, MINUTES);
        static final List<Measure> ALL = List.of(
                PERSONS, NEW_CASES, RUNNING_CASES, CLOSED_CASES, CONSULTATIONS, MINUTES, INQUIRIES, OPEN_INQUIRIES);
    }
}
