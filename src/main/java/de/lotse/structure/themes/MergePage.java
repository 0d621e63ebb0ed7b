package de.lotse.structure.themes;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import java.util.List;

/** Which theme goes on in the place of this one. */
record MergePage(Theme theme, List<Theme> others) {

    List<Option> options() {
        return others.stream()
                .map(one -> new Option(one.id().toString(), t("structure.theme.named", one.number(), one.title())))
                .toList();
    }
}
