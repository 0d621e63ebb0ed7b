package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Option;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides for whom a letter may be made now: the one place for whatever stops letters to a person. That a case is closed is decided
 * by {@link de.lotse.casework.cases.CaseHeads#openForChange}.
 */
@Component
class LetterStops {

    private final JdbcClient jdbc;

    LetterStops(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For whom a letter may be made: who belongs or belonged to the household and is alive, the person of the case first. */
    List<Option> people(CaseHead head) {
        return jdbc.sql("""
                        select m.person_id, p.display_name
                        from   casework.household_member m
                        join   casework.case_file c on c.tenant_id = m.tenant_id and c.id = m.case_id
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        where  m.case_id = ?
                        and    not exists (select 1 from casework.deceased d where d.tenant_id = m.tenant_id and d.person_id = m.person_id)
                        order  by (m.person_id = c.client_id) desc, p.display_name, p.id""")
                .param(head.id().value())
                .query((row, number) -> new Option(row.getString("person_id"), row.getString("display_name")))
                .list();
    }

    /** Why no letter may be made; empty if one may. */
    Optional<String> reason(CaseHead head, PersonId person) {
        var id = person.value().toString();
        return people(head).stream().anyMatch(one -> one.value().equals(id))
                ? Optional.empty()
                : Optional.of(t("casework.letters.stopped"));
    }
}
