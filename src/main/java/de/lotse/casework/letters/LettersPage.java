package de.lotse.casework.letters;

import de.lotse.casework.cases.CaseHead;
import java.util.List;

/** The letters of a case. */
record LettersPage(CaseHead head, List<CaseLetter> letters) {

    String path() {
        return head.path(CaseLetter.TAB);
    }
}
