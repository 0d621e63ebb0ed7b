package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;

enum ConferenceState {
    PLANNED,
    /** The minutes are finished and fixed. */
    HELD,
    CANCELLED;

    String words() {
        return t("casework.conferences.state." + this);
    }

    Tone tone() {
        return switch (this) {
            case PLANNED -> Tone.INFO;
            case HELD -> Tone.SUCCESS;
            case CANCELLED -> Tone.NEUTRAL;
        };
    }
}
