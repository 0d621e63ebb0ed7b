package de.lotse.reporting;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A number as it may be shown. Whether a hidden one is small or stands in for another cannot be told.
 *
 * @param shown null for a number that is hidden; the true one is not in here
 */
public record DisclosedCell(@Nullable Long shown) {

    public static final DisclosedCell HIDDEN = new DisclosedCell(null);

    public static DisclosedCell of(long value) {
        return new DisclosedCell(value);
    }

    public boolean isHidden() {
        return shown == null;
    }

    /** The number, or the point that official statistics use for what is kept secret; a dash would be a zero there (DIN 55301). */
    public String text() {
        return shown == null ? t("reporting.hidden.sign") : Formats.number(shown);
    }

    /** The same for whoever has it read aloud. */
    public String spoken() {
        return shown == null ? t("reporting.hidden.spoken") : Formats.number(shown);
    }
}
