package de.lotse.casework.letters;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.templates.LetterTemplate;
import de.lotse.kern.Option;
import java.util.List;
import java.util.Optional;

/**
 * The templates from which a letter can be made.
 *
 * @param people for whom one may be made
 * @param stopped why none may be made for the person of the case; empty if one may
 */
record LetterChoicePage(CaseHead head, List<LetterTemplate> templates, List<Option> people, Optional<String> stopped) {

    boolean isPossible() {
        return !people.isEmpty();
    }

    /** For the person of the case, or whoever of the household comes next. */
    String path(LetterTemplate template) {
        return head.path(CaseLetter.TAB) + "/text?vorlage=" + template.kind().name() + "&person="
                + people.getFirst().value();
    }
}
