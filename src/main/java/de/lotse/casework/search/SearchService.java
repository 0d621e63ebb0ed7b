package de.lotse.casework.search;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.notes.NoteFinding;
import de.lotse.casework.notes.NoteFinding.FoundNote;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks everywhere the acting person may look, with a number of queries that does not depend on what is there. */
@Service
@Transactional
class SearchService {

    private final NumberFinding numbers;
    private final NameFinding names;
    private final NoteFinding notes;
    private final AccessLog log;

    SearchService(NumberFinding numbers, NameFinding names, NoteFinding notes, AccessLog log) {
        this.numbers = numbers;
        this.names = names;
        this.notes = notes;
        this.log = log;
    }

    SearchPage find(SearchForm form) {
        var cases = Stream.concat(numbers.cases(form.q()).stream(), names.persons(form.q()).stream())
                .distinct()
                .toList();
        var inquiries = mayReadInquiries(Scope.actor()) ? names.inquiries(form.q()) : List.<FoundInquiry>of();
        var found = notes.find(form.q());
        record(cases, found, inquiries);
        return new SearchPage(form, Errors.none(), true, cases, inquiries, found);
    }

    private static boolean mayReadInquiries(Actor actor) {
        return actor.is(Role.CASE_MANAGER) || actor.is(Role.PROVIDER_LEAD);
    }

    private void record(List<FoundPerson> cases, List<FoundNote> notes, List<FoundInquiry> inquiries) {
        var shown = Stream.concat(
                        cases.stream().map(FoundPerson::caseId), notes.stream().map(FoundNote::caseId))
                .map(id -> id.value())
                .distinct()
                .toList();
        log.record(Action.SEARCH, "case", shown, "MEMBERSHIP");
        log.record(
                Action.SEARCH,
                "inquiry",
                inquiries.stream().map(FoundInquiry::id).toList(),
                "ORGANISATION");
    }
}
