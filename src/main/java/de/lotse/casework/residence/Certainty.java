package de.lotse.casework.residence;

/** Whether a period is decided or only to be expected. */
enum Certainty {
    CONFIRMED,
    EXPECTED
}
