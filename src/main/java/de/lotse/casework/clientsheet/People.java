package de.lotse.casework.clientsheet;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.wordings.SheetLanguage;
import de.lotse.shared.NotFound;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads whose sheet it is. */
@Repository
class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws {@link NotFound} for somebody who does not belong to the case. */
    Person of(CaseId caseId, PersonId person) {
        return jdbc.sql("""
                        select p.display_name, coalesce(k.preferred_language, '') as language
                        from   casework.household_member m
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        left join casework.person_communication k on k.tenant_id = p.tenant_id and k.person_id = p.id
                        where  m.case_id = ? and m.person_id = ?""")
                .params(caseId.value(), person.value())
                .query((row, number) -> new Person(
                        person, row.getString("display_name"), SheetLanguage.spoken(row.getString("language"))))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** @param language in which she reads, as far as there are words in it */
    record Person(PersonId id, String name, SheetLanguage language) {

        UUID value() {
            return id.value();
        }
    }
}
