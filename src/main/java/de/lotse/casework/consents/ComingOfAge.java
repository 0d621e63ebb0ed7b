package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever turns 18 while a case runs consents anew and alone: until then somebody else has signed. The task is worked out and not stored,
 * so it is there once, outlives every restart, and is gone with the consent. Of a birthday that is only known by month or year the last
 * possible day counts.
 */
@Component
class ComingOfAge implements DayItems {

    private final JdbcClient jdbc;
    private final Clock clock;

    ComingOfAge(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        return jdbc.sql("""
                        with member as (
                          select c.tenant_id, c.id as case_id, c.opened_on, c.client_id, p.id, p.display_name,
                                 (case p.birth_precision
                                    when 'DAY' then p.birth_date
                                    when 'MONTH' then (date_trunc('month', p.birth_date) + interval '1 month - 1 day')::date
                                    else (date_trunc('year', p.birth_date) + interval '1 year - 1 day')::date
                                  end + interval '18 years')::date as adult_on
                          from   consent.visible_case v
                          join   casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                          join   casework.household_member m on m.tenant_id = c.tenant_id and m.case_id = c.id
                          join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                          where  v.role in ('LEAD', 'SUBSTITUTE')
                          and    c.status in ('OPENING', 'ACTIVE', 'PAUSED')
                          and    p.birth_date is not null and p.merged_into_person_id is null
                          and    (m.valid_to is null or m.valid_to >= :today))
                        select m.case_id, m.display_name, m.adult_on, k.display_name as client
                        from   member m
                        join   casework.person k on k.tenant_id = m.tenant_id and k.id = m.client_id
                        where  m.adult_on between m.opened_on and :until
                        and    not exists (select 1 from consent.own_consent o
                                           where  o.tenant_id = m.tenant_id and o.case_id = m.case_id and o.person_id = m.id
                                           and    o.given_on >= m.adult_on)
                        order  by m.adult_on, m.display_name
                        limit  200""")
                .param("today", LocalDate.now(clock))
                .param("until", day)
                .query((row, number) -> new DayItem(
                        row.getObject("adult_on", LocalDate.class),
                        "casework.consents.adult",
                        t("casework.consents.adult.text", row.getString("display_name")),
                        row.getString("client"),
                        "/faelle/" + row.getObject("case_id", UUID.class) + "/einwilligungen/neu"))
                .list();
    }
}
