package de.lotse.casework.search;

import de.lotse.casework.notes.NoteFinding.FoundNote;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import java.util.List;

/** The form, and what was found by it in groups; before anything was asked there is nothing to show. */
record SearchPage(
        SearchForm form,
        Errors errors,
        boolean asked,
        List<FoundPerson> cases,
        List<FoundInquiry> inquiries,
        List<FoundNote> notes) {

    static SearchPage of(SearchForm form, Errors errors) {
        return new SearchPage(form, errors, false, List.of(), List.of(), List.of());
    }

    /** Whether the acting person may ask for a case that she does not find. */
    public boolean mayAsk() {
        return Scope.actor().is(Role.CASE_MANAGER) || Scope.actor().is(Role.PROVIDER_LEAD);
    }

    public int hits() {
        return cases.size() + inquiries.size() + notes.size();
    }
}
