package de.lotse.casework.substitution;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/** Who stands in for the lead, and the form for one more. */
record SubstitutionPage(
        CaseHead head, List<Substitute> substitutes, List<Option> colleagues, SubstituteForm form, Errors errors) {

    public String colleague() {
        return form.colleague() == null ? "" : form.colleague().toString();
    }
}
