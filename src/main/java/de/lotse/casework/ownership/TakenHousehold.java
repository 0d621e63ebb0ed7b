package de.lotse.casework.ownership;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.ownership.Handed.Member;
import de.lotse.casework.search.PersonNames;
import de.lotse.shared.Ids;
import de.lotse.tenancy.Codes;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes who lives with the person of a case that was taken over: people of the own organisation, who are named when they have agreed. */
@Repository
class TakenHousehold {

    private final JdbcClient jdbc;
    private final PersonNames names;
    private final Codes codes;

    TakenHousehold(JdbcClient jdbc, PersonNames names, Codes codes) {
        this.jdbc = jdbc;
        this.names = names;
        this.codes = codes;
    }

    void add(CaseId caseId, List<Member> members) {
        var numbers = new HashMap<String, Integer>();
        for (var member : members) {
            var number = numbers.merge(member.role(), 1, Integer::sum);
            var role = codes.label("household_role", member.role());
            add(caseId, member, isOnly(member, members) ? role : role + " " + number);
        }
    }

    private static boolean isOnly(Member member, List<Member> members) {
        return members.stream().filter(one -> one.role().equals(member.role())).count() == 1;
    }

    private void add(CaseId caseId, Member member, String who) {
        var name = t("casework.ownership.member", who);
        var person = new PersonId(Ids.next());
        jdbc.sql("insert into casework.person (id, display_name, pseudonymous) values (?, ?, true)")
                .params(person.value(), name)
                .update();
        names.storePseudonym(person, name);
        jdbc.sql(
                        "insert into casework.household_member (id, case_id, person_id, role, valid_from) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), caseId.value(), person.value(), member.role())
                .param(member.since())
                .update();
    }
}
