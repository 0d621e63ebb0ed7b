package de.lotse.network.proposals;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;

/** How far a proposal is; it follows from its fields. */
enum ProposalState {
    NEW(Tone.INFO),
    /** Some was accepted, some rejected or not decided yet. */
    PARTLY(Tone.WARNING),
    ACCEPTED(Tone.SUCCESS),
    REJECTED(Tone.NEUTRAL),
    /** A comment alone, of which somebody has taken note. */
    NOTED(Tone.NEUTRAL);

    private final Tone tone;

    ProposalState(Tone tone) {
        this.tone = tone;
    }

    /**
     * @param accepted fields that were accepted
     * @param rejected fields that were rejected
     * @param open fields about which nobody has decided yet
     */
    static ProposalState of(int accepted, int rejected, int open) {
        if (accepted == 0 && rejected == 0) return NEW;
        if (rejected == 0 && open == 0) return ACCEPTED;
        return accepted == 0 && open == 0 ? REJECTED : PARTLY;
    }

    /** Of a comment alone. */
    static ProposalState ofComment(boolean noted) {
        return noted ? NOTED : NEW;
    }

    Tone tone() {
        return tone;
    }

    String label() {
        return t("network.proposals.state." + this);
    }
}
