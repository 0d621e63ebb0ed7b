package de.lotse.governance.council.stations;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;

/** What a body said. */
public enum Result {
    RESOLVED,
    CHANGED,
    NOTED,
    REJECTED,
    /** It comes before the same body once more. */
    POSTPONED,
    WITHDRAWN;

    public String label() {
        return t("governance.council.result." + name());
    }

    public Tone tone() {
        return switch (this) {
            case RESOLVED, CHANGED, NOTED -> Tone.SUCCESS;
            case REJECTED -> Tone.DANGER;
            case POSTPONED -> Tone.WARNING;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
