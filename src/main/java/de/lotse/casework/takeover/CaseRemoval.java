package de.lotse.casework.takeover;

import de.lotse.consent.CaseAccess;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes a case as it was taken over, and nothing else: rows that came later refuse to lose what they refer to, and with them the whole
 * removal fails.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseRemoval {

    /** A later version, a later entry in the course or one that the acting person may not see, a person of whom more is known, or names that were written again. */
    private static final String TOUCHED = """
            select not exists (
                     select 1
                     from   casework.taken_over_case t
                     join   casework.case_file c on c.tenant_id = t.tenant_id and c.id = t.case_id and c.version = t.case_version
                     where  t.case_id = :case
                     and    not exists (select 1 from consent.case_with_compartment k
                                        where k.tenant_id = t.tenant_id and k.case_id = t.case_id)
                     and    not exists (select 1 from casework.timeline_entry e
                                        where e.tenant_id = t.tenant_id and e.case_id = t.case_id and e.recorded_at <> t.taken_at)
                     and    not exists (select 1 from casework.reminder r
                                        where r.tenant_id = t.tenant_id and r.case_id = t.case_id
                                        and   (r.version > 0 or r.status <> 'OPEN' or r.created_at <> t.taken_at and r.origin <> 'COMING_OF_AGE'))
                     and    not exists (select 1 from casework.residence_title d
                                        where d.tenant_id = t.tenant_id and d.case_id = t.case_id
                                        and   (d.version > 0 or d.created_at <> t.taken_at))
                     and    not exists (select 1 from casework.legal_domain_period d
                                        where d.tenant_id = t.tenant_id and d.case_id = t.case_id
                                        and   (d.version > 0 or d.created_at <> t.taken_at))
                     and    not exists (select 1 from casework.household_member m
                                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                                        where  m.tenant_id = t.tenant_id and m.case_id = t.case_id
                                        and   (m.version > 0 or p.version > 0 or p.created_at <> t.taken_at
                                               or exists (select 1 from casework.person_language l
                                                          where l.tenant_id = p.tenant_id and l.person_id = p.id and l.version > 0)
                                               or exists (select 1 from casework.person_address a
                                                          where a.tenant_id = p.tenant_id and a.person_id = p.id
                                                          and   (a.version > 0 or a.id <> a.person_id))
                                               or exists (select 1 from casework.person_name_version n
                                                          where n.tenant_id = p.tenant_id and n.person_id = p.id))))""";

    private final JdbcClient jdbc;
    private final CaseAccess access;

    CaseRemoval(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Whether somebody has worked on it since; waits for whoever does just now. */
    boolean isTouched(UUID caseId) {
        jdbc.sql("select id from casework.case_file where id = ? for update")
                .param(caseId)
                .query(UUID.class)
                .optional();
        return jdbc.sql(TOUCHED).param("case", caseId).query(Boolean.class).single();
    }

    void remove(UUID caseId) {
        var persons = jdbc.sql("select person_id from casework.household_member where case_id = ?")
                .param(caseId)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        for (var table : new String[] {
            "delete from casework.reminder where case_id = ?",
            "delete from casework.residence_title where case_id = ?",
            "delete from casework.legal_domain_period where case_id = ?",
            "delete from casework.timeline_entry where case_id = ?",
            "delete from casework.household_member where case_id = ?",
            "delete from casework.taken_over_case where case_id = ?",
            "delete from casework.case_file where id = ?"
        }) jdbc.sql(table).param(caseId).update();
        jdbc.sql("delete from casework.person_language where person_id = any(?)")
                .param(persons)
                .update();
        jdbc.sql("delete from casework.person_address where person_id = any(?)")
                .param(persons)
                .update();
        jdbc.sql("delete from casework.person where id = any(?)").param(persons).update();
        access.forget(caseId);
    }
}
