package de.lotse.casework.plan;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/** The form with which a draft becomes an agreed plan. */
record AgreementPage(
        CaseHead head,
        Plan plan,
        AgreementForm form,
        List<Option> how,
        List<Option> languages,
        List<Option> interpreting,
        Errors errors) {

    String action() {
        return plan.path(head) + "/vereinbarung";
    }

    String agreedHow() {
        return form.agreedHow() == null ? "" : form.agreedHow().name();
    }
}
