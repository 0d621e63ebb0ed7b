package de.lotse.casework.clientsheet;

import de.lotse.consent.ContentCategory;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts what is stored about one person, by content category. What is told of somebody else of the household is not hers and not counted;
 * what concerns the case as a whole belongs to the person whom it is named after. Row-level security leaves out what lies in an area that
 * the acting person does not read.
 */
@Repository
class KeptCounts {

    /** Parts of a person's page do not keep the day on which they were written: they are as old as the person's own row at most. */
    private static final String COUNTED = """
            select k.category, sum(k.how_many)::integer as how_many, min(k.since) as since, bool_and(k.exact) as exact
            from (
              select 'IDENTITY' as category, count(*) as how_many, min(p.created_at) as since, true as exact
                from casework.person p where p.id = :person
              union all select x.category, count(*), min(p.created_at), false
                from casework.person p
                join (
                  select 'IDENTITY' as category, person_id from casework.person_name
                  union all select 'IDENTITY', person_id from casework.person_nationality
                  union all select 'IDENTITY', person_id from casework.person_identifier
                  union all select 'CONTACT', person_id from casework.person_address
                  union all select 'CONTACT', person_id from casework.contact_point
                  union all select 'LANGUAGE', person_id from casework.person_language
                  union all select 'LANGUAGE', person_id from casework.person_communication
                  union all select 'EDUCATION', person_id from casework.person_school
                  union all select 'RESIDENCE_STATUS', person_id from casework.person_arrival
                  union all select 'FAMILY_LAW', person_id from casework.guardianship
                  union all select 'HOUSEHOLD', :person from casework.household_member h
                            where h.case_id = :case and (:client or h.person_id = :person)) x on x.person_id = p.id
                where p.id = :person group by x.category
              union all select 'RESIDENCE_STATUS', count(*), min(r.created_at), true
                from casework.residence_title r where r.case_id = :case and r.person_id = :person
              union all select 'BENEFITS', count(*), min(b.created_at), true
                from casework.legal_domain_period b where b.case_id = :case and b.person_id = :person
              union all select coalesce(casework.category_of(a.life_area), 'NOTES'), count(*), min(v.created_at), true
                from casework.assessment v join casework.assessment_area a on a.tenant_id = v.tenant_id and a.assessment_id = v.id
                where v.case_id = :case and (case when a.member_id is null then :client else a.member_id in (
                  select h.id from casework.household_member h where h.case_id = :case and h.person_id = :person) end)
                group by 1
              union all select 'PLAN', count(*), min(v.created_at), true
                from casework.plan_version v join casework.plan_goal g on g.tenant_id = v.tenant_id and g.plan_id = v.id
                where v.case_id = :case and :client
              union all select 'PLAN', count(*), min(v.created_at), true
                from casework.plan_version v join casework.plan_step s on s.tenant_id = v.tenant_id and s.plan_id = v.id
                where v.case_id = :case and (case when s.member_id is null then :client else s.member_id in (
                  select h.id from casework.household_member h where h.case_id = :case and h.person_id = :person) end)
              union all select 'PLAN', count(*), min(o.recorded_at), true
                from casework.offer_not_possible o
                where o.case_id = :case and (case when o.member_id is null then :client else o.member_id in (
                  select h.id from casework.household_member h where h.case_id = :case and h.person_id = :person) end)
              union all select 'PLAN', count(*), min(o.given_on::timestamptz), true
                from casework.signal_origin o where o.case_id = :case and :client
              union all select 'NOTES', count(*), min(n.written_at), true
                from casework.case_note n where n.case_id = :case and :client and n.compartment_id is null
              union all select 'NOTES', count(*), min(f.created_at), true
                from casework.conference f join casework.conference_item i on i.tenant_id = f.tenant_id and i.conference_id = f.id
                where f.case_id = :case and :client and i.compartment_id is null
              union all select 'APPOINTMENTS', count(*), min(t.created_at), true
                from casework.appointment t where t.case_id = :case and (case when t.person_id is null then :client else t.person_id = :person end)
              union all select 'APPOINTMENTS', count(*), min(d.created_at), true
                from casework.deadline d where d.case_id = :case and :client
              union all select 'APPOINTMENTS', count(*), min(r.created_at), true
                from casework.reminder r where r.case_id = :case and :client
              union all select 'DOCUMENTS', count(*), min(d.added_at), true
                from casework.document d where d.case_id = :case and d.struck_at is null and d.compartment_id is null
                and (case when d.person_id is null then :client else d.person_id = :person end)) k
            where k.how_many > 0
            group by k.category""";

    private final JdbcClient jdbc;

    KeptCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Kept> of(Asked asked) {
        return jdbc
                .sql(COUNTED)
                .param("person", asked.id().value())
                .param("case", asked.caseId())
                .param("client", asked.isClient())
                .query((row, number) -> new Kept(
                        ContentCategory.valueOf(row.getString("category")),
                        row.getInt("how_many"),
                        row.getObject("since", OffsetDateTime.class)
                                .atZoneSameInstant(Formats.ZONE)
                                .toLocalDate(),
                        row.getBoolean("exact")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Kept::category))
                .toList();
    }

    /** Notes and documents in protected areas that the acting person reads herself; of others nobody is told that they are there. */
    int inProtectedAreas(Asked asked) {
        if (!asked.isClient()) return 0;
        return jdbc.sql("""
                        select (select count(*) from casework.case_note n where n.case_id = :case and n.compartment_id is not null)
                             + (select count(*) from casework.document d
                                where d.case_id = :case and d.compartment_id is not null and d.struck_at is null)""").param("case", asked.caseId()).query(Integer.class).single();
    }

    /** @param exact whether since is the day of the first entry, or only the earliest that is possible */
    record Kept(ContentCategory category, int count, LocalDate since, boolean exact) {}
}
