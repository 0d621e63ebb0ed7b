package de.lotse.structure.themes;

import de.lotse.kern.Option;
import de.lotse.structure.counts.By;
import de.lotse.structure.counts.SignalWords;
import de.lotse.structure.themes.ThemeHints.ReleasedHint;
import de.lotse.web.Formats;
import java.util.List;

/** Which released hints without a case belong to the theme. */
record HintChoicePage(Theme theme, List<ReleasedHint> hints, SignalWords words) {

    List<Option> options() {
        return hints.stream()
                .map(one -> new Option(one.id().toString(), one.text()))
                .toList();
    }

    List<String> chosen() {
        return hints.stream()
                .filter(ReleasedHint::chosen)
                .map(one -> one.id().toString())
                .toList();
    }

    List<String> details() {
        return hints.stream()
                .map(one -> words.label(By.BARRIER, one.barrier()) + " · " + Formats.month(one.month()))
                .toList();
    }
}
