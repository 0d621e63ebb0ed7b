package de.lotse.casework.consents;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.wordings.TextBlock;
import de.lotse.consent.Consent.State;
import de.lotse.web.Errors;
import java.util.List;

/**
 * One consent, with the steps that are possible with it.
 *
 * @param disclosed what recipients got by it
 * @param signedOn what was typed for the day of the signature
 */
record ConsentPage(CaseHead head, ConsentView view, List<Disclosed> disclosed, String signedOn, Errors errors) {

    String path() {
        return head.path("einwilligungen") + "/" + view.consent().id();
    }

    /** Withdrawing is possible in a closed case, too, and for whoever sees the case; not where every recipient was taken out already. */
    boolean mayWithdraw() {
        return view.state() != State.WITHDRAWN;
    }

    boolean maySign() {
        return head.allowsAftercare() && view.consent().signedOn() == null && view.state() != State.WITHDRAWN;
    }

    /** Whether the recipient was taken out, so that it has to be told. */
    boolean isTakenOut(Disclosed one) {
        return view.consent().isWithdrawn()
                || view.consent().items().stream()
                        .anyMatch(item -> item.withdrawnOn() != null
                                && DisclosedReading.key(item).equals(one.id()));
    }

    boolean hasWithdrawal() {
        return disclosed.stream().anyMatch(this::isTakenOut);
    }

    List<TextBlock> text() {
        return TextBlock.of(view.names().text());
    }
}
