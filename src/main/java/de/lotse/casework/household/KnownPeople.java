package de.lotse.casework.household;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.search.FoundPerson;
import de.lotse.casework.search.NameFinding;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** „Möglicherweise schon erfasst“: similar names in the acting person's other cases. */
@Component
class KnownPeople {

    private final NameFinding finding;
    private final AccessLog log;

    KnownPeople(NameFinding finding, AccessLog log) {
        this.finding = finding;
        this.log = log;
    }

    /** Each of them once, without those who belong to this case already. */
    List<FoundPerson> like(String name, CaseId here) {
        var found = finding.persons(name);
        var seen = found.stream()
                .filter(person -> person.caseId().equals(here))
                .map(FoundPerson::personId)
                .collect(Collectors.toCollection(HashSet::new));
        var others =
                found.stream().filter(person -> seen.add(person.personId())).toList();
        log.record(
                Action.SEARCH,
                "case",
                others.stream().map(person -> person.caseId().value()).toList(),
                "MEMBERSHIP");
        return others;
    }
}
