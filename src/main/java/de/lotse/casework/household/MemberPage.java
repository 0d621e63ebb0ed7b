package de.lotse.casework.household;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/** The form by which somebody is taken into the household. */
record MemberPage(CaseHead head, List<Option> roles, MemberForm form, Errors errors) {}
