package de.lotse.network.eligibility;

/** How a rule compares. */
enum Operator {
    ONE_OF,
    NONE_OF,
    AT_LEAST,
    AT_MOST
}
