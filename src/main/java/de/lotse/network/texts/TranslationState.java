package de.lotse.network.texts;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;

/** How good the translation of a text is. It follows from facts and is stored nowhere. */
public enum TranslationState {
    /** There is none; the German text is shown, and that it is German. */
    MISSING(Tone.WARNING),
    /** The German text means something else by now. */
    OUTDATED(Tone.WARNING),
    /** Made by a machine, and nobody has read it yet. */
    MACHINE(Tone.INFO),
    /** Came with an import, and nobody has read it yet. */
    IMPORTED(Tone.INFO),
    UP_TO_DATE(Tone.SUCCESS);

    private final Tone tone;

    TranslationState(Tone tone) {
        this.tone = tone;
    }

    /**
     * Of a translation that exists.
     *
     * @param sourceRevision the count of the German text it was made from
     * @param currentRevision its count now, at least 1
     * @param reviewed whether somebody who reads the language has compared it with that German text
     */
    public static TranslationState of(int sourceRevision, int currentRevision, TextOrigin origin, boolean reviewed) {
        if (sourceRevision < currentRevision) return OUTDATED;
        if (reviewed) return UP_TO_DATE;
        return switch (origin) {
            case HUMAN -> UP_TO_DATE;
            case MACHINE -> MACHINE;
            case IMPORT -> IMPORTED;
        };
    }

    public Tone tone() {
        return tone;
    }

    public String label() {
        return t("network.texts.state." + this);
    }
}
