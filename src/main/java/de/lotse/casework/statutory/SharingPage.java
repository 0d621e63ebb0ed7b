package de.lotse.casework.statutory;

import de.lotse.casework.cases.CaseHead;
import de.lotse.consent.LegalBasis.State;
import de.lotse.kern.Term;
import de.lotse.web.Errors;
import java.util.List;

/**
 * One legal basis, for those who work on the case.
 *
 * @param granted whether an organisation of the municipality reads on it now
 * @param form what was typed about telling the person
 */
record SharingPage(
        CaseHead head, SharingView view, boolean granted, List<Disclosed> disclosed, TellingForm form, Errors errors) {

    String path() {
        return head.path(SharingService.PATH) + "/" + view.basis().id();
    }

    List<Term> facts() {
        return view.facts();
    }

    boolean mayGrant() {
        return head.writable() && view.state().counts() && view.basis().recipient() != null && !granted;
    }

    /** Where one chooses what of it is shared, and looks at it first. */
    String grantPath() {
        return head.path("freigaben") + "/neu?grundlage=" + view.basis().id();
    }

    boolean mayNote() {
        return writes() && view.state().counts() && view.basis().recipient() == null;
    }

    boolean mayEnd() {
        return writes() && (view.state().counts() || view.state() == State.PROPOSED);
    }

    boolean mayTell() {
        return writes() && view.telling();
    }

    private boolean writes() {
        return head.allowsAftercare();
    }
}
