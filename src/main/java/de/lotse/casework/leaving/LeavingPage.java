package de.lotse.casework.leaving;

import static de.lotse.web.Texts.t;

import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Map;

/**
 * Asks how somebody leaves the household into a case of her own.
 *
 * @param counts how much there is of each thing that may go along
 * @param running what is still to come in this case, of which each may go along
 * @param remindersStaying how many reminders cannot
 */
record LeavingPage(
        CaseHead head,
        PersonId person,
        String name,
        List<Option> members,
        List<Option> colleagues,
        Map<Carried, Integer> counts,
        List<Option> running,
        int remindersStaying,
        LeavingForm form,
        Errors errors) {

    String personPath() {
        return head.path("personen/" + person.value());
    }

    String action() {
        return personPath() + "/eigener-fall";
    }

    static List<Option> reasons() {
        return Option.named("casework.leaving.reason.", LeavingForm.REASONS);
    }

    List<Option> options(Carried carried) {
        return carried.options();
    }

    String chosen(Carried carried) {
        return form.chosen(carried);
    }

    String hint(Carried carried) {
        return t("casework.leaving.count", counts.getOrDefault(carried, 0));
    }
}
