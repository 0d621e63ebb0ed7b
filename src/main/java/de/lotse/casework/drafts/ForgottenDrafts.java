package de.lotse.casework.drafts;

import de.lotse.casework.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Forgets drafts that hold what was struck: nobody's draft may bring it back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ForgottenDrafts {

    private final SavedDrafts drafts;

    ForgottenDrafts(SavedDrafts drafts) {
        this.drafts = drafts;
    }

    /** Those of this case, by whomever, and the acting person's own without a case, in which the text stands whole or in part. A short text is looked for as a whole. */
    public void forget(CaseId caseId, String text) {
        drafts.near(caseId).stream()
                .filter(draft -> draft.fields().holds(text))
                .forEach(draft -> drafts.forget(draft.id()));
    }
}
