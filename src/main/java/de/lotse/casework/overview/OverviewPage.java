package de.lotse.casework.overview;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.ActivationCheck.Missing;
import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseStatus;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/**
 * The overview of a case.
 *
 * @param missing what is needed before the work may start, or go on
 * @param conflict what somebody else has changed in the meantime; empty if nothing
 */
record OverviewPage(
        CaseHead head,
        List<CaseCard> cards,
        List<Missing> missing,
        StateForm state,
        PhaseForm phase,
        Errors errors,
        List<ConflictRow> conflict) {

    public boolean isActive() {
        return head.status() == CaseStatus.ACTIVE;
    }

    public boolean isPaused() {
        return head.status() == CaseStatus.PAUSED;
    }

    public String missingTitle() {
        return t(isPaused() ? "casework.overview.missing.paused" : "casework.overview.missing");
    }

    public boolean isLed() {
        return head.membership() == Membership.LEAD;
    }

    public List<Option> phases() {
        return Option.named("casework.phase.", head.phase().next());
    }
}
