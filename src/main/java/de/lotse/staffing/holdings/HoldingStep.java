package de.lotse.staffing.holdings;

/** What is done with who holds a post. */
enum HoldingStep {
    FILL,
    VACATE,
    CORRECT,
    PLAN
}
