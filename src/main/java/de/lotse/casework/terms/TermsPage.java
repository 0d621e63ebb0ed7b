package de.lotse.casework.terms;

import static de.lotse.web.Texts.t;

import de.lotse.casework.settings.Change;
import de.lotse.kern.ConflictRow;
import de.lotse.web.Administration;
import de.lotse.web.Errors;
import de.lotse.web.OwnTerms;
import java.util.List;

/** @param conflicts what somebody else has saved meanwhile; empty if nobody did */
record TermsPage(List<Term> terms, int version, Errors errors, List<ConflictRow> conflicts, List<Change> history) {

    static final String PATH = Administration.PATH + "/begriffe";
    static final String AREA = "terms";
    static final int LONGEST = 60;

    static List<String> groups() {
        return OwnTerms.GROUPS;
    }

    static String title(String group) {
        return t("casework.terms.group." + group.substring(0, group.length() - 1));
    }

    List<Term> of(String group) {
        return terms.stream().filter(one -> one.key().startsWith(group)).toList();
    }
}
