package de.lotse.casework.consents;

import de.lotse.casework.cases.CaseHead;
import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.kern.Option;
import java.util.List;

/** The form for a withdrawal. */
record WithdrawalPage(CaseHead head, ConsentView view, String today) {

    String path() {
        return head.path("einwilligungen") + "/" + view.consent().id() + "/widerruf";
    }

    List<Option> ways() {
        return Option.named("casework.consents.withdrawnHow.", WithdrawnHow.values());
    }
}
