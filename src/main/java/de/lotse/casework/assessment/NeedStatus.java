package de.lotse.casework.assessment;

/** What has become of a need, as far as this version knows. */
enum NeedStatus {
    OPEN,
    IN_PLAN,
    MET,
    NOT_MEETABLE,
    WITHDRAWN
}
