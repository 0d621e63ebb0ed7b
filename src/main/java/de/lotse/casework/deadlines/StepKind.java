package de.lotse.casework.deadlines;

/** The kinds of steps on the way to a due day; each has a sentence in {@code casework-deadlines_de.properties}. */
enum StepKind {
    POSTED,
    THIRD_DAY,
    FOURTH_DAY,
    RECEIVED_LATER,
    SERVED,
    EXPIRES,
    PERIOD_ENDS,
    NEXT_WORKING_DAY
}
