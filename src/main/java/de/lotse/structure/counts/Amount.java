package de.lotse.structure.counts;

import static de.lotse.web.Texts.t;

import de.lotse.reporting.DisclosedCell;
import de.lotse.web.Formats;
import java.util.Collection;

/**
 * How many signals, as far as it was released: what cells that are shown add up to.
 *
 * @param shown of those that are shown; 0 where none is
 * @param complete whether none of them was hidden
 */
public record Amount(long shown, boolean complete) {

    public static final Amount HIDDEN = new Amount(0, false);

    /** Made of shown numbers only, so that it tells nothing new. */
    public static Amount of(Collection<DisclosedCell> cells) {
        var sum = 0L;
        var complete = !cells.isEmpty();
        for (var cell : cells) {
            var shown = cell.shown();
            if (shown == null) complete = false;
            else sum += shown;
        }
        return new Amount(sum, complete);
    }

    public Amount plus(Amount other) {
        return new Amount(shown + other.shown, complete && other.complete);
    }

    /** Where signals may be counted by both: as many as the greater has, at least. */
    public Amount orMore(Amount other) {
        return new Amount(Math.max(shown, other.shown), false);
    }

    public boolean isHidden() {
        return shown == 0 && !complete;
    }

    /** {@code 14}, {@code mindestens 14}, or the point of what is not shown. */
    public String text() {
        if (isHidden()) return t("reporting.hidden.sign");
        return complete ? Formats.number(shown) : t("structure.amount.atLeast", Formats.number(shown));
    }

    /** The same inside a sentence, where a point would not be seen. */
    public String words() {
        return isHidden() ? t("structure.amount.none") : text();
    }

    /** For whoever has it read aloud. */
    public String spoken() {
        return isHidden() ? t("reporting.hidden.spoken") : text();
    }
}
