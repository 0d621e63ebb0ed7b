package de.lotse.structure.suggestions;

import de.lotse.structure.themes.Theme;
import java.util.List;

/** @param threshold from how many signals on a group is proposed */
record SuggestionsPage(List<Suggestion> suggestions, int threshold) {

    static final String PATH = Theme.PATH + "/vorschlaege";
}
