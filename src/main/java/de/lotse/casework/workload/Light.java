package de.lotse.casework.workload;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The traffic light (Ampel): a word, a sign of its own shape and a colour that say the same. */
public enum Light {
    GREEN,
    AMBER,
    RED;

    /** Null where the municipality has set no limits. */
    static @Nullable Light of(BigDecimal perPost, @Nullable Limits limits) {
        if (limits == null) return null;
        if (perPost.compareTo(BigDecimal.valueOf(limits.redFrom())) >= 0) return RED;
        return perPost.compareTo(BigDecimal.valueOf(limits.amberFrom())) >= 0 ? AMBER : GREEN;
    }

    public String label() {
        return t("casework.workload.light." + this);
    }

    public Tone tone() {
        return switch (this) {
            case GREEN -> Tone.SUCCESS;
            case AMBER -> Tone.WARNING;
            case RED -> Tone.DANGER;
        };
    }
}
