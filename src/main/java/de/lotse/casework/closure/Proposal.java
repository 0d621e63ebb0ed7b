package de.lotse.casework.closure;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import java.time.LocalDate;

/**
 * That a case might be closed. Nothing is closed by it.
 *
 * @param since the day of the last attempt, or on which the person died
 * @param attempts days on which somebody tried in vain; 0 for other reasons
 */
record Proposal(CaseId caseId, String clientName, Reason reason, LocalDate since, int attempts) {

    /** Codes of the list closure_reason. */
    enum Reason {
        CONTACT_LOST,
        DECEASED
    }

    String title() {
        return t("casework.closure.proposal." + reason);
    }

    String text() {
        return reason == Reason.CONTACT_LOST
                ? t("casework.closure.proposal.CONTACT_LOST.text", attempts, date(since))
                : t("casework.closure.proposal.DECEASED.text");
    }

    /** The page on which it is decided, with the reason already chosen. */
    String href() {
        return "/faelle/" + caseId.value() + "/" + ClosureService.PATH + "?grund=" + reason;
    }
}
