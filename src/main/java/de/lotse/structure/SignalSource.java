package de.lotse.structure;

/** What a structural signal was made from. */
public enum SignalSource {
    REFERRAL_DECLINED,
    STEP_NOT_POSSIBLE,
    OFFER_NOT_POSSIBLE,
    TRANSITION_GAP,
    WAITING_TIME,
    MANUAL
}
