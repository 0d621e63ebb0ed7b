package de.lotse.casework.people;

import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads whose page it is. Only people of the household of an opened case are found. */
@Repository
class Subjects {

    private final JdbcClient jdbc;

    Subjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws {@link NotFound} for somebody who does not belong to the case. */
    Subject of(CaseHead head, PersonId person) {
        var others = others(head, person);
        return jdbc.sql("""
                        select p.id, p.display_name, p.birth_date, p.birth_precision, p.pseudonymous, p.address_protected,
                               exists (select 1 from casework.shown_place s
                                       where s.tenant_id = p.tenant_id and s.person_id = p.id) as places_shown
                        from   casework.household_member m
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        where  m.case_id = ?
                        and    m.person_id = ?""")
                .params(head.id().value(), person.value())
                .query((row, number) -> map(row, head, others))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private List<Subject.Other> others(CaseHead head, PersonId person) {
        return jdbc.sql("""
                        select p.id, p.display_name
                        from   casework.household_member m
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        where  m.case_id = ?
                        and    m.person_id <> ?
                        order  by p.display_name, p.id""")
                .params(head.id().value(), person.value())
                .query((row, number) -> new Subject.Other(id(row), row.getString("display_name")))
                .list();
    }

    private static Subject map(ResultSet row, CaseHead head, List<Subject.Other> others) throws SQLException {
        return new Subject(
                head,
                id(row),
                row.getString("display_name"),
                PartialDate.stored(row.getObject("birth_date", LocalDate.class), row.getString("birth_precision")),
                row.getBoolean("pseudonymous"),
                row.getBoolean("address_protected"),
                row.getBoolean("places_shown"),
                others);
    }

    private static PersonId id(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("id", UUID.class));
    }
}
