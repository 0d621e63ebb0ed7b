package de.lotse.casework.plan;

/** Who takes a step. */
enum Responsible {
    CLIENT,
    CASE_MANAGER,
    ORGANISATION
}
