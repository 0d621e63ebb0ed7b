package de.lotse.casework.consents;

import static de.lotse.web.Formats.date;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.takeover.PaperConsents.Brought;
import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.kern.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form for the withdrawal of a consent on paper. */
record PaperWithdrawalPage(CaseHead head, Brought paper, String today) {

    String path() {
        return head.path(ConsentService.TAB) + "/papier/widerruf";
    }

    String given() {
        return shown(paper.consentOn());
    }

    String renewBy() {
        return shown(paper.renewBy());
    }

    List<Option> ways() {
        return Option.named("casework.consents.withdrawnHow.", WithdrawnHow.values());
    }

    private static String shown(java.time.@Nullable LocalDate day) {
        return day == null ? "" : date(day);
    }
}
