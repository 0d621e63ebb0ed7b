package de.lotse.casework.residence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.residence.DomainPeriods.CasePeriod;
import de.lotse.casework.residence.Titles.CaseTitle;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what is known of each person; three queries, however many people there are. */
@Component
class Residences {

    private final Members members;
    private final Titles titles;
    private final DomainPeriods periods;

    Residences(Members members, Titles titles, DomainPeriods periods) {
        this.members = members;
        this.titles = titles;
        this.periods = periods;
    }

    List<Residence> of(CaseId caseId) {
        return join(
                members.of(caseId),
                titles.of(caseId).stream()
                        .map(title -> new CaseTitle(caseId, title))
                        .toList(),
                periods.of(caseId).stream()
                        .map(period -> new CasePeriod(caseId, period))
                        .toList());
    }

    List<Residence> ofVisibleCases() {
        return join(members.ofVisibleCases(), titles.ofVisibleCases(), periods.ofVisibleCases());
    }

    private static List<Residence> join(List<Member> members, List<CaseTitle> titles, List<CasePeriod> periods) {
        var titlesOf = titles.stream()
                .collect(groupingBy(
                        one -> new Key(one.caseId(), one.title().person()), mapping(CaseTitle::title, toList())));
        var periodsOf = periods.stream()
                .collect(groupingBy(
                        one -> new Key(one.caseId(), one.period().person()), mapping(CasePeriod::period, toList())));
        return members.stream()
                .map(member -> {
                    var key = new Key(member.caseId(), member.id());
                    return new Residence(
                            member, titlesOf.getOrDefault(key, List.of()), periodsOf.getOrDefault(key, List.of()));
                })
                .toList();
    }

    private record Key(CaseId caseId, PersonId person) {}
}
