package de.lotse.casework.residence;

/** Why a legal domain stopped being responsible. */
enum EndReason {
    APPROVAL_ENDED,
    STATUS_CHANGED,
    REFUSED,
    PROVIDED_FOR,
    MOVED,
    OTHER;

    /** Whether nobody has to provide for the person here any more, so that the days after it are no gap. */
    boolean isSettled() {
        return this == PROVIDED_FOR || this == MOVED;
    }
}
