package de.lotse.audit;

/** What somebody looks at personal data for; the German names stand in the message bundle. */
public enum AccessPurpose {
    /** The own work on a case. */
    CASEWORK,
    REFERRAL_HANDLING,
    CASE_CONFERENCE,
    SUPERVISION,
    SUBSTITUTION,
    DATA_SUBJECT_REQUEST,
    /** Data protection reads the access log. */
    QUALITY_AUDIT,
    LEGAL_OBLIGATION,
    EMERGENCY
}
