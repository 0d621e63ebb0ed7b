package de.lotse.network.slips;

/** What became of a slip. */
enum SlipOutcome {
    ARRIVED,
    NO_CAPACITY,
    NOT_RESPONSIBLE,
    NOT_ELIGIBLE,
    LANGUAGE,
    CLOSED
}
