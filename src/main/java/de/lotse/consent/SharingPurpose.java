package de.lotse.consent;

import de.lotse.audit.AccessPurpose;
import java.util.Arrays;
import java.util.List;

/** What for another organisation reads something of a case (Zweckbindung, Art. 5 Abs. 1 Buchst. b DSGVO); a grant is for exactly one. */
public enum SharingPurpose {
    REFERRAL_HANDLING,
    CASEWORK,
    CASE_CONFERENCE,
    /** The recipient takes over the lead. */
    CASE_TRANSFER,
    LEGAL_OBLIGATION,
    EMERGENCY;

    /** What a person can agree to. */
    public static List<SharingPurpose> agreeable() {
        return Arrays.stream(values()).filter(SharingPurpose::needsConsent).toList();
    }

    /** What the office agrees with a person about again and again. The lead of a case changes once. */
    public static List<SharingPurpose> recurring() {
        return agreeable().stream().filter(one -> one != CASE_TRANSFER).toList();
    }

    /** As the access log keeps it. */
    public AccessPurpose accessPurpose() {
        return this == CASE_TRANSFER ? AccessPurpose.REFERRAL_HANDLING : AccessPurpose.valueOf(name());
    }

    /** Those that a person can agree to; the others rest on a norm. */
    public boolean needsConsent() {
        return this != LEGAL_OBLIGATION && this != EMERGENCY;
    }
}
