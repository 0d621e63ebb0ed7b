package de.lotse.casework.demo;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseOpening;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts people into the household of a case, whose client is in it already. */
@Component
class DemoHousehold {

    private final CaseOpening opening;
    private final JdbcClient jdbc;

    DemoHousehold(CaseOpening opening, JdbcClient jdbc) {
        this.opening = opening;
        this.jdbc = jdbc;
    }

    Living of(CaseId id, List<DemoPerson> people, List<PersonId> persons) {
        for (var i = 1; i < people.size(); i++)
            opening.addMember(id, persons.get(i), people.get(i).role());
        return new Living(
                id, persons, persons.stream().map(person -> member(id, person)).toList());
    }

    private UUID member(CaseId id, PersonId person) {
        return jdbc.sql("select id from casework.household_member where case_id = ? and person_id = ?")
                .params(id.value(), person.value())
                .query(UUID.class)
                .single();
    }

    /** The people of a case and their memberships, both in the order of the content. */
    record Living(CaseId caseId, List<PersonId> persons, List<UUID> members) {

        PersonId client() {
            return persons.getFirst();
        }

        @Nullable
        UUID member(@Nullable Integer place) {
            return place == null ? null : members.get(place);
        }
    }
}
