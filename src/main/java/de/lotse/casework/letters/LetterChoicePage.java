package de.lotse.casework.letters;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.templates.LetterTemplate;
import java.util.List;
import java.util.Optional;

/**
 * The templates from which a letter can be made.
 *
 * @param stopped why none may be made for the person of the case; empty if one may
 */
record LetterChoicePage(CaseHead head, List<LetterTemplate> templates, Optional<String> stopped) {

    String path(LetterTemplate template) {
        return head.path(CaseLetter.TAB) + "/text?vorlage=" + template.kind();
    }
}
