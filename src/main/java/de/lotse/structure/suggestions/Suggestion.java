package de.lotse.structure.suggestions;

import static de.lotse.web.Texts.t;

import de.lotse.structure.counts.Amount;
import de.lotse.structure.counts.By;
import de.lotse.web.Formats;

/**
 * Signals with a code in common.
 *
 * @param label the code in words
 * @param year of the last four quarters
 * @param running of the quarter at work, at least; 0 where nothing may be shown yet
 */
record Suggestion(By by, String code, String label, Amount year, long running) {

    long weight() {
        return year.shown() + running;
    }

    boolean isShown() {
        return weight() > 0;
    }

    /** Why it is proposed. */
    String why() {
        if (year.isHidden()) return t("structure.suggestions.why.now", Formats.number(running), by.label(), label);
        if (running == 0) return t("structure.suggestions.why.year", year.text(), by.label(), label);
        return t("structure.suggestions.why.both", year.text(), by.label(), label, Formats.number(running));
    }
}
