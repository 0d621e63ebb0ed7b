package de.lotse.casework.referrals;

/** How much of a person is handed over: nobody's name, a person together with her case manager, or a person alone. */
enum ReferralMode {
    PSEUDONYMOUS_INQUIRY,
    WARM_HANDOVER,
    REFERRAL
}
