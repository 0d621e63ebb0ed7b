package de.lotse.network.texts;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Bar;
import de.lotse.kern.Column;
import de.lotse.kern.Option;
import de.lotse.kern.Tab;
import de.lotse.network.rules.TextLanguage;
import de.lotse.network.texts.TextsPage.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How far offers, organisations and places are translated; archived ones are left out.
 *
 * @param shares of all texts, one line for each language
 * @param texts how many German texts there are
 */
record OverviewPage(
        List<Tab> tabs,
        TextsFilter filter,
        List<TextLanguage> languages,
        int texts,
        List<Line> shares,
        List<Row> rows,
        int page,
        boolean more) {

    static final String PATH = "/netzwerk/texte";

    /** An entry and how far it is in each language; the lines stand in the order of the languages. */
    record Row(TextOwner kind, UUID id, String name, String organisation, int sources, List<Line> lines) {

        String path(TextLanguage language) {
            return kind.path(id, language);
        }

        /** What it is, and whose. */
        String about() {
            var what = t("network.texts.kind." + kind);
            return organisation.isEmpty() ? what : what + " · " + organisation;
        }

        String path() {
            return kind.path(id);
        }
    }

    List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.of(t("network.texts.offer")));
        for (var language : languages) columns.add(Column.of(language.label()));
        return columns;
    }

    List<Bar> bars() {
        return shares.stream()
                .map(line -> Bar.share(line.language().label(), line.upToDate(), texts))
                .toList();
    }

    List<Option> languageOptions() {
        return languages.stream()
                .map(language -> new Option(language.code(), language.label()))
                .toList();
    }

    List<Option> stateOptions() {
        return TextsPage.TO_DO.stream()
                .map(state -> new Option(state.name(), state.label()))
                .toList();
    }
}
