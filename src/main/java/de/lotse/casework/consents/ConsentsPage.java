package de.lotse.casework.consents;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.takeover.PaperConsents.Brought;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The consents of a case.
 *
 * @param covered whether the work on the case rests on a consent of its client today
 * @param paper what the case brought along when it was taken over; null for a case that began here
 */
record ConsentsPage(
        CaseHead head,
        List<ConsentView> consents,
        boolean covered,
        @Nullable Brought paper) {

    /** The consent on paper, as long as nothing has taken its place. */
    String paperText() {
        if (paper == null || paper.recorded() || paper.consentOn() == null || paper.renewBy() == null) return "";
        return paper.withdrawnOn() == null
                ? t("casework.consents.paper", date(paper.consentOn()), date(paper.renewBy()))
                : t("casework.consents.paper.withdrawn", date(paper.consentOn()), date(paper.withdrawnOn()));
    }

    boolean canWithdrawPaper() {
        return paper != null && !paper.recorded() && paper.canBeWithdrawn() && head.allowsAftercare();
    }

    String path(ConsentView view) {
        return head.path("einwilligungen") + "/" + view.consent().id();
    }
}
