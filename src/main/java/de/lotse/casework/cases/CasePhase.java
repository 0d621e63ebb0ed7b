package de.lotse.casework.cases;

import java.util.Arrays;
import java.util.List;

/** Where a running case stands; loops back are normal (Case Management after DGCC). */
public enum CasePhase {
    ASSESSMENT,
    PLANNING,
    LINKING,
    MONITORING,
    EVALUATION;

    /** One step forward, or back to any phase before. */
    public boolean mayBecome(CasePhase other) {
        return other != this && other.ordinal() <= ordinal() + 1;
    }

    public List<CasePhase> next() {
        return Arrays.stream(values()).filter(this::mayBecome).toList();
    }
}
