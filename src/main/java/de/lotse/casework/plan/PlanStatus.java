package de.lotse.casework.plan;

/** The states of a plan version; the database lets nothing else happen. */
enum PlanStatus {
    DRAFT,
    AGREED,
    SUPERSEDED,
    ENDED
}
