package de.lotse.casework.consents;

import de.lotse.casework.cases.CaseHead;
import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.ConsentItem.Direction;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/** The form for a new consent. */
record ConsentFormPage(CaseHead head, ConsentChoices choices, ConsentForm form, Errors errors) {

    List<Option> forms() {
        return ConsentChoices.options(GivenHow.class, "casework.consents.givenHow");
    }

    List<Option> signers() {
        return ConsentChoices.options(Signer.class, "casework.consents.signer");
    }

    List<Option> directions() {
        return ConsentChoices.options(Direction.class, "casework.consents.direction");
    }
}
