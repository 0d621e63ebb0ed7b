package de.lotse.casework.demo;

import de.lotse.casework.PersonId;
import de.lotse.casework.demo.DemoHousehold.Living;
import de.lotse.shared.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has custody of the children, and since when everybody lives together. */
@Component
class Families {

    private static final Set<String> PARENTS = Set.of("REFERENCE_PERSON", "SPOUSE", "PARTNER");

    private final JdbcClient jdbc;

    Families(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Living living, DemoCase one, Days days) {
        var parents = parents(living, one);
        for (var i = 1; i < one.people().size(); i++) {
            var person = one.people().get(i);
            var id = living.persons().get(i);
            since(living, id, together(person, one.client(), days));
            if (person.isMinor() && person.role().equals("CHILD") && person.custody()) custody(id, parents);
        }
    }

    private static List<PersonId> parents(Living living, DemoCase one) {
        var parents = new ArrayList<PersonId>();
        for (var i = 0; i < one.people().size(); i++) {
            var person = one.people().get(i);
            if (!person.isMinor() && PARENTS.contains(person.role()))
                parents.add(living.persons().get(i));
        }
        return parents;
    }

    /** Since the later of the arrival of the client and the own birth. */
    private static @Nullable LocalDate together(DemoPerson person, DemoPerson client, Days days) {
        var born = person.born(days);
        if (client.arrived() == null) return born;
        var arrived = days.on(client.arrived()).withDayOfMonth(1);
        return born == null || born.isBefore(arrived) ? arrived : born;
    }

    private void since(Living living, PersonId person, @Nullable LocalDate day) {
        jdbc.sql("update casework.household_member set valid_from = :day where case_id = :case and person_id = :person")
                .param("day", day)
                .param("case", living.caseId().value())
                .param("person", person.value())
                .update();
    }

    private void custody(PersonId child, List<PersonId> parents) {
        var basis = parents.size() == 1 ? "SOLE_CUSTODY" : "JOINT_CUSTODY";
        parents.forEach(parent -> jdbc.sql("""
                        insert into casework.guardianship (id, person_id, holder_id, basis, signs)
                        values (?, ?, ?, ?, true)""")
                .params(Ids.next(), child.value(), parent.value(), basis)
                .update());
    }
}
