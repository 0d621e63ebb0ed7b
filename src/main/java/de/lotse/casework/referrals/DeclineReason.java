package de.lotse.casework.referrals;

/** Why an organisation cannot help; some of them point to a gap in the structure. */
enum DeclineReason {
    NOT_ELIGIBLE,
    NO_CAPACITY,
    WRONG_ADDRESS,
    LANGUAGE_BARRIER,
    OTHER
}
