package de.lotse.network.freshness;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;
import de.lotse.network.rules.DirectoryRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the last confirmation of an offer lies back, by the rules of its municipality. Computed, never stored. */
public enum FreshnessState {
    FRESH(Tone.SUCCESS),
    /** Its people are reminded. */
    DUE_SOON(Tone.INFO),
    /** Still shown, with a mark. */
    OVERDUE(Tone.WARNING),
    /** The public does not see it any more. */
    HIDDEN(Tone.DANGER),
    /** Nobody has ever confirmed it, so the public never saw it. */
    NEVER(Tone.DANGER);

    static final List<FreshnessState> TO_DO = List.of(DUE_SOON, OVERDUE, HIDDEN, NEVER);

    private final Tone tone;

    FreshnessState(Tone tone) {
        this.tone = tone;
    }

    public static FreshnessState of(DirectoryRule rule, @Nullable LocalDate verifiedOn, LocalDate today) {
        if (verifiedOn == null) return NEVER;
        if (!today.isBefore(rule.hiddenFrom(verifiedOn))) return HIDDEN;
        if (today.isAfter(rule.dueOn(verifiedOn))) return OVERDUE;
        return today.isBefore(rule.remindedFrom(verifiedOn)) ? FRESH : DUE_SOON;
    }

    /** Whether it counts as confirmed. */
    boolean isVerified() {
        return this == FRESH || this == DUE_SOON;
    }

    public Tone tone() {
        return tone;
    }

    public String label() {
        return t("network.freshness.state." + this);
    }
}
