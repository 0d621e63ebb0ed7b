package de.lotse.casework.consents;

import de.lotse.casework.cases.CaseHead;
import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.ConsentItem.Direction;
import de.lotse.consent.SharingPurpose;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/** The form for a new consent. */
record ConsentFormPage(CaseHead head, ConsentChoices choices, ConsentForm form, Errors errors) {

    List<Option> forms() {
        return Option.named("casework.consents.givenHow.", GivenHow.values());
    }

    List<Option> signers() {
        return Option.named("casework.consents.signer.", Signer.values());
    }

    List<Option> kinds() {
        return Option.named("casework.consents.kind.", Kind.values());
    }

    List<Option> purposes() {
        return Option.named("casework.consents.purpose.", SharingPurpose.agreeable());
    }

    List<Option> directions() {
        return Option.named("casework.consents.direction.", Direction.values());
    }
}
