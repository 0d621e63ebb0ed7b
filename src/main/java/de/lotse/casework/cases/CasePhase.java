package de.lotse.casework.cases;

/** Where a running case stands; loops back are normal (Case Management after DGCC). */
public enum CasePhase {
    ASSESSMENT,
    PLANNING,
    LINKING,
    MONITORING,
    EVALUATION
}
