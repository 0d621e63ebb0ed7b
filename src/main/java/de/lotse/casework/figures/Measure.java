package de.lotse.casework.figures;

import static de.lotse.web.Texts.t;

import java.util.List;

/** What is counted. Persons, cases and consultations are three different statistics. */
enum Measure {
    PERSONS,
    NEW_CASES,
    RUNNING_CASES,
    CLOSED_CASES,
    CONSULTATIONS,
    MINUTES,
    INQUIRIES,
    ADVICE_MINUTES,
    OPEN_INQUIRIES;

    /** What a single day can tell; the others happen in the course of time. */
    static final List<Measure> OF_A_DAY = List.of(PERSONS, RUNNING_CASES, OPEN_INQUIRIES);

    /** Minutes, which say how long and not how many. */
    boolean isDuration() {
        return this == MINUTES || this == ADVICE_MINUTES;
    }

    String label() {
        return t("casework.figures.measure." + name());
    }

    /** What exactly is counted; stands under the figure wherever it is shown. */
    String definition(Period period) {
        return t((period.isOneDay() ? "casework.figures.definition.day." : "casework.figures.definition.") + name());
    }
}
