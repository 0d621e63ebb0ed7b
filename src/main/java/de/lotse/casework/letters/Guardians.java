package de.lotse.casework.letters;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who has custody of a child, for its letters. Whoever has left the household is not named. */
@Repository
class Guardians {

    private static final int ADULT = 18; // § 2 BGB
    private static final int MOST = 2;

    private final JdbcClient jdbc;
    private final Addressees people;

    Guardians(JdbcClient jdbc, Addressees people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    Custody of(CaseId caseId, PersonId child, LocalDate today) {
        if (!isMinor(child, today)) return new Custody(false, List.of(), List.of());
        var parents = holders(caseId, child, today).stream()
                .map(id -> people.get(caseId, id, today))
                .toList();
        return new Custody(true, parents, others(child, today));
    }

    private boolean isMinor(PersonId person, LocalDate today) {
        return jdbc.sql("select p.birth_date > :latest as minor from casework.person p where p.id = :person")
                .param("latest", today.minusYears(ADULT))
                .param("person", person.value())
                .query((row, number) -> row.getBoolean("minor"))
                .optional()
                .filter(Predicate.isEqual(true))
                .isPresent();
    }

    private List<PersonId> holders(CaseId caseId, PersonId child, LocalDate today) {
        return jdbc.sql("""
                        select g.holder_id
                        from   casework.guardianship g
                        join   casework.household_member m on m.tenant_id = g.tenant_id and m.person_id = g.holder_id
                        where  g.person_id = :child and m.case_id = :case
                        and    g.basis in ('JOINT_CUSTODY', 'SOLE_CUSTODY', 'GUARDIAN')
                        and    (g.valid_from is null or g.valid_from <= :today) and (g.valid_to is null or g.valid_to >= :today)
                        and    (m.valid_from is null or m.valid_from <= :today) and (m.valid_to is null or m.valid_to >= :today)
                        and    not exists (select 1 from casework.deceased d where d.tenant_id = g.tenant_id and d.person_id = g.holder_id)
                        group  by g.holder_id
                        order  by bool_or(g.signs) desc, min(g.id::text)
                        limit  :most""")
                .param("child", child.value())
                .param("case", caseId.value())
                .param("today", today)
                .param("most", MOST)
                .query((row, number) -> new PersonId(row.getObject("holder_id", UUID.class)))
                .list();
    }

    private List<String> others(PersonId child, LocalDate today) {
        return jdbc.sql("""
                        select g.holder_name
                        from   casework.guardianship g
                        where  g.person_id = :child and g.holder_name is not null
                        and    g.basis in ('SOLE_CUSTODY', 'JOINT_CUSTODY', 'GUARDIAN', 'YOUTH_OFFICE')
                        and    (g.valid_from is null or g.valid_from <= :today) and (g.valid_to is null or g.valid_to >= :today)
                        order  by g.signs desc, g.id
                        limit  :most""")
                .param("child", child.value())
                .param("today", today)
                .param("most", MOST)
                .query((row, number) -> Objects.requireNonNull(row.getString("holder_name")))
                .list();
    }
}
