package de.lotse.casework.settings;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next where it goes on; null if that is all */
record ChangesPage(
        String area,
        List<String> areas,
        List<Change> changes,
        @Nullable String next,
        boolean first) {

    static final String PATH = "/verwaltung/aenderungen";

    List<Option> choices() {
        return areas.stream()
                .map(one -> new Option(one, t("casework.settings.area." + one)))
                .sorted((a, b) -> a.label().compareToIgnoreCase(b.label()))
                .toList();
    }

    @Nullable
    String firstHref() {
        return first ? null : PATH + "?bereich=" + area;
    }
}
