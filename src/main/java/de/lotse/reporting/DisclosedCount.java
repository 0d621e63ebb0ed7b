package de.lotse.reporting;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A single number as it may be shown.
 *
 * @param shown null for a number that is hidden
 * @param threshold from how many on it is shown
 * @param exact whether the viewer may open each row behind it
 */
public record DisclosedCount(@Nullable Long shown, int threshold, boolean exact) {

    public boolean isHidden() {
        return shown == null;
    }

    /** {@code 14}, or in words that it is not shown. */
    public String text() {
        return shown == null ? t("reporting.count.hidden") : Formats.number(shown);
    }

    /** What has to be known to read it; empty for an exact number. */
    public String explanation() {
        if (exact) return "";
        return t(shown == null ? "reporting.count.hidden.why" : "reporting.count.why", threshold);
    }
}
