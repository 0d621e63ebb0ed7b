package de.lotse.casework.overview;

import static de.lotse.web.Texts.t;

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
 * @param missing the message keys of what is needed before the work may start
 * @param conflict what somebody else has changed in the meantime; empty if nothing
 */
record OverviewPage(
        CaseHead head,
        List<CaseCard> cards,
        List<String> missing,
        StateForm state,
        PhaseForm phase,
        Errors errors,
        List<ConflictRow> conflict) {

    public boolean lacksConsent() {
        return missing.contains("casework.consents.missing");
    }

    public boolean isActive() {
        return head.status() == CaseStatus.ACTIVE;
    }

    public boolean isPaused() {
        return head.status() == CaseStatus.PAUSED;
    }

    public boolean isLed() {
        return head.membership() == Membership.LEAD;
    }

    public List<Option> phases() {
        return head.phase().next().stream()
                .map(phase -> new Option(phase.name(), t("casework.phase." + phase)))
                .toList();
    }
}
