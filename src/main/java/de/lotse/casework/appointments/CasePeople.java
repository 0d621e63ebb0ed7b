package de.lotse.casework.appointments;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.members.CaseMember;
import de.lotse.casework.members.CaseMembers;
import de.lotse.kern.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may have an appointment in a case, and in which language. */
@Repository
class CasePeople {

    private final JdbcClient jdbc;
    private final CaseMembers members;

    CasePeople(JdbcClient jdbc, CaseMembers members) {
        this.jdbc = jdbc;
        this.members = members;
    }

    /** Those who work on the case on that day or later; nobody else gets an appointment that she cannot open. */
    List<Option> colleagues(CaseId caseId, LocalDate day) {
        return jdbc.sql("""
                        select distinct u.id, u.display_name
                        from   consent.case_member m
                        join   identity.user_name u on u.tenant_id = m.tenant_id and u.id = m.user_id
                        where  m.case_id = ? and u.enabled and (m.valid_to is null or m.valid_to >= ?)
                        order  by u.display_name, u.id""")
                .params(caseId.value(), day)
                .query((row, number) -> new Option(row.getString("id"), row.getString("display_name")))
                .list();
    }

    /**
     * The others of the household for whom one can agree an appointment now: who belongs to it and lives.
     *
     * @param kept who is offered in any case, because she was chosen before
     */
    List<Option> members(CaseHead head, @Nullable UUID kept, LocalDate day) {
        return members.byName(head.id(), day).stream()
                .filter(member -> !member.isClient())
                .filter(member -> member.person().value().equals(kept) || member.livesThere() && !member.merged())
                .map(CaseMember::option)
                .toList();
    }

    /** How one speaks with the person best: the preferred language, else the mother tongue. */
    Speech speech(PersonId person) {
        return jdbc.sql("""
                        select coalesce(c.preferred_language, l.language, '') as language,
                               coalesce(c.interpreter_needed, false) as interpreter
                        from   casework.person p
                        left join casework.person_communication c on c.tenant_id = p.tenant_id and c.person_id = p.id
                        left join lateral (
                               select n.language from casework.person_language n
                               where  n.tenant_id = p.tenant_id and n.person_id = p.id and n.level = 'NATIVE'
                               order  by n.id limit 1) l on true
                        where  p.id = ?""")
                .param(person.value())
                .query((row, number) -> new Speech(row.getString("language"), row.getBoolean("interpreter")))
                .optional()
                .orElse(new Speech("", false));
    }

    /** @param language of the code list language, or empty */
    record Speech(String language, boolean interpreter) {}
}
