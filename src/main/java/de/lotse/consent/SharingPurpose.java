package de.lotse.consent;

import java.util.Arrays;
import java.util.List;

/** What for another organisation reads something of a case (Zweckbindung, Art. 5 Abs. 1 Buchst. b DSGVO); a grant is for exactly one. */
public enum SharingPurpose {
    REFERRAL_HANDLING,
    CASEWORK,
    CASE_CONFERENCE,
    LEGAL_OBLIGATION,
    EMERGENCY;

    /** What a person can agree to. */
    public static List<SharingPurpose> agreeable() {
        return Arrays.stream(values()).filter(SharingPurpose::needsConsent).toList();
    }

    /** Those that a person can agree to; the others rest on a norm. */
    public boolean needsConsent() {
        return this != LEGAL_OBLIGATION && this != EMERGENCY;
    }
}
