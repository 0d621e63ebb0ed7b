package de.lotse.casework.referrals;

/** What came of it. */
enum Outcome {
    SERVICE_PROVIDED,
    PARTLY,
    CLIENT_DID_NOT_ATTEND,
    NOT_ELIGIBLE,
    NO_CAPACITY,
    LANGUAGE_BARRIER,
    OTHER
}
