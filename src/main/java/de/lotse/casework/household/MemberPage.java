package de.lotse.casework.household;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.people.PartialDate;
import de.lotse.casework.search.FoundPerson;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/**
 * The form by which somebody is taken into the household.
 *
 * @param similar people of one's other cases who may be the same
 */
record MemberPage(CaseHead head, List<Option> roles, MemberForm form, List<FoundPerson> similar, Errors errors) {

    static String birth(FoundPerson person) {
        return PartialDate.stored(person.birthDate(), person.birthPrecision()).text();
    }
}
