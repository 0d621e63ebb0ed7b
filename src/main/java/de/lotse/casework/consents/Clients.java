package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.casework.people.Died;
import de.lotse.kern.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who can consent in a case: its client and the members of the household. */
@Repository
class Clients {

    private final JdbcClient jdbc;

    Clients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person whom the case is named after. */
    UUID of(UUID caseId) {
        return jdbc.sql("select c.client_id from casework.case_file c where c.id = ?")
                .param(caseId)
                .query(UUID.class)
                .single();
    }

    /** German and without an interpreter where nothing is known. */
    Speech speech(UUID personId) {
        return jdbc.sql("""
                        select coalesce(k.preferred_language, 'de') as language, k.interpreter_needed
                        from   casework.person_communication k
                        where  k.person_id = ?""")
                .param(personId)
                .query((row, number) -> new Speech(row.getString("language"), row.getBoolean("interpreter_needed")))
                .optional()
                .orElse(new Speech("de", false));
    }

    /** The client first. */
    List<Member> household(UUID caseId) {
        return jdbc.sql("""
                        select p.id, p.display_name, p.birth_date, d.died_on, d.died_precision
                        from   casework.household_member m
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        join   casework.case_file c on c.tenant_id = m.tenant_id and c.id = m.case_id
                        left join casework.deceased d on d.tenant_id = m.tenant_id and d.person_id = m.person_id
                        where  m.case_id = ? and p.merged_into_person_id is null
                        order  by p.id = c.client_id desc, p.display_name, p.id""")
                .param(caseId)
                .query((row, number) -> new Member(
                        row.getObject("id", UUID.class),
                        row.getString("display_name"),
                        row.getObject("birth_date", LocalDate.class),
                        Died.stored(row.getObject("died_on", LocalDate.class), row.getString("died_precision"))))
                .list();
    }

    /** @param language of the code list: in which one talks to the person */
    record Speech(String language, boolean interpreterNeeded) {}

    /** @param died null for somebody who lives */
    record Member(
            UUID id,
            String name,
            @Nullable LocalDate birthDate,
            @Nullable Died died) {

        Option option() {
            return new Option(id.toString(), label());
        }

        /** The name, and with somebody who has died that, too. */
        String label() {
            return died == null ? name : t("casework.consents.person.died", name, died.words());
        }
    }
}
