package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Origin;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever turns 18 while a case runs consents anew and alone: until then somebody else has signed. The lead of the case is reminded of it
 * once, a week before, and may postpone it or do without. Of a birthday that is only known by month or year the last possible day counts.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ComingOfAge {

    // Who turned 18 in a running case and has not consented herself since then.
    private static final String ASKED = """
            with member as (
              select c.tenant_id, c.id as case_id, c.opened_on, p.id as person_id, p.display_name,
                     (case p.birth_precision
                        when 'DAY' then p.birth_date
                        when 'MONTH' then (date_trunc('month', p.birth_date) + interval '1 month - 1 day')::date
                        else (date_trunc('year', p.birth_date) + interval '1 year - 1 day')::date
                      end + interval '18 years')::date as adult_on
              from   casework.case_file c
              join   casework.household_member m on m.tenant_id = c.tenant_id and m.case_id = c.id
              join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
              where  c.tenant_id = shared.tenant() and c.controller_id = shared.organisation()
              and    c.status in ('OPENING', 'ACTIVE', 'PAUSED')
              and    p.birth_date is not null and p.merged_into_person_id is null
              and    not exists (select 1 from casework.deceased d
                                 where d.tenant_id = p.tenant_id and d.person_id = p.id)
              and    (m.valid_to is null or m.valid_to >= :today)),
            asked as (
              select m.tenant_id, m.case_id, m.person_id, m.display_name, m.adult_on
              from   member m
              where  m.adult_on between m.opened_on and :until
              and    not exists (select 1 from consent.own_consent o
                                 where  o.tenant_id = m.tenant_id and o.case_id = m.case_id and o.person_id = m.person_id
                                 and    o.given_on >= m.adult_on))
            """;
    private static final int DAYS_AHEAD = 7;

    private final JdbcClient jdbc;
    private final Reminders reminders;

    ComingOfAge(JdbcClient jdbc, Reminders reminders) {
        this.jdbc = jdbc;
        this.reminders = reminders;
    }

    /** Sets the reminders of the organisation that are missing, and drops those that nobody needs any more. Answers how many it set. */
    int remind(LocalDate today) {
        drop(today);
        var asked = jdbc.sql(ASKED + """
                        select k.case_id, k.person_id, k.display_name, k.adult_on
                        from   asked k
                        where  not exists (
                                 select 1 from casework.reminder r
                                 where  r.tenant_id = k.tenant_id and r.case_id = k.case_id and r.person_id = k.person_id
                                 and    r.origin = 'COMING_OF_AGE' and (r.status <> 'OBSOLETE' or r.ended_by <> shared.actor()))""")
                .param("today", today)
                .param("until", today.plusDays(DAYS_AHEAD))
                .query((row, number) -> new Asked(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Objects.requireNonNull(row.getString("display_name")),
                        row.getObject("adult_on", LocalDate.class)))
                .list();
        for (var one : asked)
            reminders.addForLead(
                    one.caseId(),
                    one.person(),
                    one.adultOn(),
                    t("casework.consents.adult.text", one.name()),
                    Origin.COMING_OF_AGE);
        return asked.size();
    }

    private void drop(LocalDate today) {
        jdbc.sql(ASKED + """
                        update casework.reminder r
                        set    status = 'OBSOLETE', ended_at = now(), ended_by = shared.actor(), version = r.version + 1
                        where  r.status = 'OPEN' and r.origin = 'COMING_OF_AGE'
                        and    not exists (select 1 from asked k
                                           where  k.tenant_id = r.tenant_id and k.case_id = r.case_id and k.person_id = r.person_id)""")
                .param("today", today)
                .param("until", today.plusDays(DAYS_AHEAD))
                .update();
    }

    /** She consented herself: what reminded of it is done. */
    void consented(CaseId caseId, PersonId person) {
        jdbc.sql("""
                        update casework.reminder r
                        set    status = 'DONE', ended_at = now(), ended_by = shared.actor(), version = r.version + 1
                        from   consent.own_consent o
                        where  r.case_id = ? and r.person_id = ? and r.status = 'OPEN' and r.origin = 'COMING_OF_AGE'
                        and    o.tenant_id = r.tenant_id and o.case_id = r.case_id and o.person_id = r.person_id
                        and    o.given_on >= (
                                 select (case p.birth_precision
                                           when 'DAY' then p.birth_date
                                           when 'MONTH' then (date_trunc('month', p.birth_date) + interval '1 month - 1 day')::date
                                           else (date_trunc('year', p.birth_date) + interval '1 year - 1 day')::date
                                         end + interval '18 years')::date
                                 from   casework.person p
                                 where  p.tenant_id = r.tenant_id and p.id = r.person_id)""").params(caseId.value(), person.value()).update();
    }

    private record Asked(CaseId caseId, PersonId person, String name, LocalDate adultOn) {}
}
