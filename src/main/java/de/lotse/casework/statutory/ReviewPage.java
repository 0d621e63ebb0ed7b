package de.lotse.casework.statutory;

import static de.lotse.web.Texts.t;

import de.lotse.consent.LegalBasis;
import de.lotse.kern.Option;
import de.lotse.shared.UserId;
import de.lotse.web.Errors;
import java.util.List;

/** One legal basis, for the second person; the name of whom it is about is not among it. */
record ReviewPage(SharingView view, String caseNumber, UserId reader, ReviewForm form, Errors errors) {

    String path() {
        return ReviewController.PATH + "/" + view.basis().id();
    }

    boolean mayDecide() {
        return basis().awaits(reader, view.today());
    }

    boolean mine() {
        return basis().isOf(reader);
    }

    boolean mayEnd() {
        return view.state() == LegalBasis.State.APPROVED;
    }

    List<Option> outcomes() {
        var kind = basis().emergency() == null ? "proposed" : "emergency";
        return List.of(
                new Option(ReviewForm.YES, t("casework.statutory.outcome." + kind + ".yes")),
                new Option(ReviewForm.NO, t("casework.statutory.outcome." + kind + ".no")));
    }

    private LegalBasis basis() {
        return view.basis();
    }
}
