package de.lotse.casework.household;

import de.lotse.casework.cases.CaseHead;
import java.util.List;

/** The household of a case. */
record HouseholdPage(CaseHead head, List<Member> members) {

    String path(Member member) {
        return head.path("personen/" + member.id().value());
    }
}
