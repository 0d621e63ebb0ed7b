package de.lotse.casework.deadlines;

/** What sets a deadline going, as it is chosen in the form. */
enum Happened {
    POSTED,
    SERVED,
    EXPIRING
}
