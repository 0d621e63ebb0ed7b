package de.lotse.network.texts;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Crumb;
import de.lotse.network.rules.TextLanguage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far the texts of an owner are translated.
 *
 * @param around organisation and places of an offer, whose texts stand beside it
 */
record TextsPage(OwnerHead head, int sources, List<Line> lines, List<OwnerHead> around) {

    static final List<TranslationState> TO_DO = List.of(
            TranslationState.MISSING, TranslationState.OUTDATED, TranslationState.MACHINE, TranslationState.IMPORTED);

    List<Crumb> crumbs() {
        var all = new Crumb(t("network.texts.title"), OverviewPage.PATH);
        return List.of(all, new Crumb(head.name(), head.home()));
    }

    /** One language. */
    record Line(TextLanguage language, Map<TranslationState, Integer> counts) {

        int upToDate() {
            return counts.getOrDefault(TranslationState.UP_TO_DATE, 0);
        }

        int count(TranslationState state) {
            return counts.getOrDefault(state, 0);
        }

        boolean isComplete() {
            return TO_DO.stream().allMatch(state -> count(state) == 0);
        }

        /** What is to be done, such as {@code 2 fehlen, 1 veraltet}. */
        String toDo() {
            return TO_DO.stream()
                    .filter(state -> count(state) > 0)
                    .map(state -> t("network.texts.count." + state, count(state)))
                    .collect(Collectors.joining(", "));
        }
    }
}
