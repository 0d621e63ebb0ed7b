package de.lotse.casework.referrals;

/**
 * How much of a person is handed over: nobody's name, a person together with her case manager, a person alone, or the lead of her case; and
 * the question of another organisation whether it may have the lead.
 */
enum ReferralMode {
    PSEUDONYMOUS_INQUIRY,
    WARM_HANDOVER,
    REFERRAL,
    OWNERSHIP_TRANSFER,
    TRANSFER_REQUEST
}
