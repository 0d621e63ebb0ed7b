package de.lotse.casework.statutory;

import de.lotse.casework.cases.CaseHead;
import de.lotse.consent.LegalBasis.Ground;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/** The form for a proposal, or for an emergency. */
record SharingFormPage(CaseHead head, Choices choices, SharingForm form, Errors errors) {

    String path() {
        return head.path(SharingService.PATH);
    }

    List<Option> grounds() {
        return Option.named("casework.statutory.ground.", Ground.values());
    }
}
