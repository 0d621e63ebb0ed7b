package de.lotse.structure.themes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a theme; never changed.
 *
 * @param from stage before, or null where it stayed
 * @param to stage after, or null where it stayed
 * @param text without the wording of a decision, which governance tells whoever may read it
 * @param decision of governance
 */
public record ThemeEvent(
        LocalDate on,
        @Nullable Stage from,
        @Nullable Stage to,
        String text,
        @Nullable UUID decision,
        @Nullable String author) {

    /** Whether a body decided it. */
    public boolean isDecision() {
        return from != null && to != null && from.leadsTo(to, Stage.By.BODY);
    }

    /** Where it led, in words; empty where it stayed. */
    public String label() {
        return to == null ? "" : to.label();
    }
}
