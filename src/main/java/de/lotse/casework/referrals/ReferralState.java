package de.lotse.casework.referrals;

import de.lotse.kern.Tone;

/** „Keine Antwort“ is not among them: it is computed from the day by which an answer was asked for. */
enum ReferralState {
    SENT(Tone.INFO),
    ACCEPTED(Tone.SUCCESS),
    IN_PROGRESS(Tone.SUCCESS),
    COMPLETED(Tone.NEUTRAL),
    DECLINED(Tone.WARNING),
    REVOKED(Tone.NEUTRAL),
    ENDED_BY_CONSENT(Tone.NEUTRAL);

    private final Tone tone;

    ReferralState(Tone tone) {
        this.tone = tone;
    }

    Tone tone() {
        return tone;
    }

    boolean isOpen() {
        return this == SENT || isWorkedOn();
    }

    /** By its sender, or by the person. */
    boolean isTakenAway() {
        return this == REVOKED || this == ENDED_BY_CONSENT;
    }

    boolean isWorkedOn() {
        return this == ACCEPTED || this == IN_PROGRESS;
    }
}
