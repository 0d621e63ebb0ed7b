package de.lotse.casework.plan;

/** The states of a plan version (casework-model §4.4); the database lets nothing else happen. */
enum PlanStatus {
    DRAFT,
    AGREED,
    SUPERSEDED,
    ENDED
}
