package de.lotse.reporting;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A running number as it may be shown.
 *
 * @param atLeast a multiple of the threshold with which it was computed; null for one that is hidden
 * @param on the day on which it was computed
 */
public record DisclosedCount(@Nullable Long atLeast, LocalDate on) {

    public boolean isHidden() {
        return atLeast == null;
    }

    /** 0 while it is hidden. */
    public long number() {
        return atLeast == null ? 0 : atLeast;
    }

    /** {@code mindestens 10 (Stand 23.11.2026)}, or in words that it is not shown. */
    public String text() {
        if (atLeast == null) return t("reporting.count.hidden");
        return t("reporting.count.atLeast", Formats.number(atLeast), Formats.date(on));
    }
}
