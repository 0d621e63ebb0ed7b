package de.lotse.governance.council;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;

/** Where a paper stands. */
public enum PaperState {
    DRAFT,
    SUBMITTED,
    /** Every body has said something. */
    DONE,
    WITHDRAWN;

    public String label() {
        return t("governance.council.state." + name());
    }

    public Tone tone() {
        return switch (this) {
            case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
            case SUBMITTED -> Tone.INFO;
            case DONE -> Tone.SUCCESS;
        };
    }
}
