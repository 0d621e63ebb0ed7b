package de.lotse.casework.standin;

import de.lotse.casework.CaseId;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a substitute gets whom no consent names; every query starts from {@code consent.limited_case}. No place of a protected person. */
@Repository
class Needed {

    private static final String MEETINGS = """
            select a.id, a.case_id, a.on_day, a.from_time, a.to_time, a.room, case when k.person_id is not null then a.place end as place, a.state, p.display_name,
                   o.outcome is not null and o.told_at is null as to_call
            from   consent.limited_case l
            join   casework.case_file c on c.tenant_id = l.tenant_id and c.id = l.case_id
            join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
            join   casework.appointment a on a.tenant_id = l.tenant_id and a.case_id = l.case_id
            left join casework.absence_appointment o
                   on o.tenant_id = a.tenant_id and o.appointment_id = a.id and o.outcome = 'CALLED_OFF'
            left join casework.shown_place k on k.tenant_id = c.tenant_id and k.person_id = c.client_id
            where  c.status in ('OPENING', 'ACTIVE', 'PAUSED')
            and    (a.state = 'PLANNED' or (o.outcome is not null and o.told_at is null))
            """;

    // A title counts with the day on which it ends alone: neither its kind nor whose it is. One that is followed by
    // another goes on.
    private static final String DUES = """
            select d.id, l.case_id, d.rule, d.due_on, p.display_name
            from   consent.limited_case l
            join   casework.case_file c on c.tenant_id = l.tenant_id and c.id = l.case_id
            join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
            cross  join lateral (
                     select o.id, o.rule, o.due_on
                     from   casework.deadline o
                     where  o.tenant_id = l.tenant_id and o.case_id = l.case_id and o.done_on is null
                     union all
                     select id, rule, due_on from (
                       select distinct on (r.valid_to) r.id, 'TITLE' as rule, r.valid_to as due_on
                       from   casework.residence_title r
                       join   casework.household_member m
                              on m.tenant_id = r.tenant_id and m.case_id = r.case_id and m.person_id = r.person_id
                       where  r.tenant_id = l.tenant_id and r.case_id = l.case_id
                       and    cast(:today as date) between r.valid_from and r.valid_to
                       and    cast(:today as date) between coalesce(m.valid_from, '-infinity') and coalesce(m.valid_to, 'infinity')
                       and    not exists (select 1 from casework.deceased x
                                          where x.tenant_id = r.tenant_id and x.person_id = r.person_id)
                       and    not exists (select 1 from casework.residence_title n
                                          where n.tenant_id = r.tenant_id and n.case_id = r.case_id and n.person_id = r.person_id
                                          and   n.valid_from <= r.valid_to + 1 and coalesce(n.valid_to, 'infinity') > r.valid_to)
                       order  by r.valid_to, r.id) ends) d
            where  c.status in ('OPENING', 'ACTIVE', 'PAUSED')
            """;

    private final JdbcClient jdbc;
    private final CaseCipher cipher;

    Needed(JdbcClient jdbc, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Those of the client, and the safe ones of the adults who live with her today. */
    List<Phone> phones(CaseId caseId, LocalDate today) {
        return jdbc.sql("""
                        select n.value, n.safe, coalesce(n.times, '') as times,
                               case when p.id = c.client_id then '' else p.display_name end as name
                        from   consent.limited_case l
                        join   casework.case_file c on c.tenant_id = l.tenant_id and c.id = l.case_id
                        join   casework.household_member m on m.tenant_id = c.tenant_id and m.case_id = c.id
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        join   casework.contact_point n on n.tenant_id = p.tenant_id and n.person_id = p.id
                        where  l.case_id = :case and n.type in ('PHONE', 'MOBILE')
                        and    (p.id = c.client_id
                                or n.safe in ('YES', 'TIMES')
                                and cast(:today as date) between coalesce(m.valid_from, '-infinity') and coalesce(m.valid_to, 'infinity')
                                and (case p.birth_precision
                                       when 'DAY' then p.birth_date
                                       when 'MONTH' then (date_trunc('month', p.birth_date) + interval '1 month - 1 day')::date
                                       else (date_trunc('year', p.birth_date) + interval '1 year - 1 day')::date
                                     end + interval '18 years')::date <= cast(:today as date)
                                and not exists (select 1 from casework.deceased d
                                                where d.tenant_id = p.tenant_id and d.person_id = p.id))
                        order  by p.id <> c.client_id, p.display_name, p.id, n.safe = 'NO', n.id""")
                .param("case", caseId.value())
                .param("today", today)
                .query((row, number) -> new Phone(
                        Objects.requireNonNull(row.getString("name")),
                        Objects.requireNonNull(row.getString("value")),
                        Objects.requireNonNull(row.getString("safe")),
                        Objects.requireNonNull(row.getString("times"))))
                .list();
    }

    /** From that day on, and those that are off and of which the person does not know yet. */
    List<Meeting> meetings(CaseId caseId, LocalDate day) {
        return jdbc.sql(MEETINGS + """
                        and    l.case_id = ? and (a.on_day >= ? or a.state <> 'PLANNED')
                        order  by a.on_day, a.from_time, a.id""")
                .params(caseId.value(), day)
                .query(this::meeting)
                .list();
    }

    List<Meeting> meetingsUntil(LocalDate today, LocalDate day) {
        return jdbc.sql(MEETINGS + """
                        and    a.on_day <= ? and (a.on_day >= ? or a.state <> 'PLANNED')
                        order  by a.on_day, a.from_time, a.id
                        limit  200""").params(day, today).query(this::meeting).list();
    }

    List<Due> dues(CaseId caseId, LocalDate today) {
        return jdbc.sql(DUES + "and l.case_id = :case order by d.due_on, d.id")
                .param("today", today)
                .param("case", caseId.value())
                .query(Needed::due)
                .list();
    }

    List<Due> duesUntil(LocalDate today, LocalDate day) {
        return jdbc.sql(DUES + "and d.due_on <= :day order by d.due_on, d.id limit 200")
                .param("today", today)
                .param("day", day)
                .query(Needed::due)
                .list();
    }

    /** Whom one has to call about appointments that are off, in cases that one sees as a whole. */
    List<Meeting> callsOfVisibleCases() {
        return jdbc.sql("""
                        select a.id, a.case_id, a.on_day, a.from_time, a.to_time, a.room,
                               case when k.person_id is not null then a.place end as place, a.state, p.display_name, true as to_call
                        from   consent.visible_case v
                        join   casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        join   casework.appointment a on a.tenant_id = v.tenant_id and a.case_id = v.case_id
                        join   casework.absence_appointment o on o.tenant_id = a.tenant_id and o.appointment_id = a.id
                        left join casework.shown_place k on k.tenant_id = c.tenant_id and k.person_id = c.client_id
                        where  o.outcome = 'CALLED_OFF' and o.told_at is null
                        and    a.colleague_id = shared.actor()
                        order  by a.on_day, a.from_time, a.id
                        limit  200""").query(this::meeting).list();
    }

    /** The person knows that it is off. Throws {@link NotFound} if it is not the acting person's call. */
    void told(CaseId caseId, UUID appointment) {
        var found = jdbc.sql("""
                        update casework.absence_appointment o
                        set    told_at = coalesce(told_at, now()), told_by = coalesce(told_by, shared.actor())
                        from   casework.appointment a
                        where  a.tenant_id = o.tenant_id and a.id = o.appointment_id and a.id = :appointment and a.case_id = :case
                        and    o.outcome = 'CALLED_OFF'
                        and    (exists (select 1 from consent.limited_case l where l.case_id = a.case_id)
                                or a.colleague_id = shared.actor()
                                   and exists (select 1 from consent.visible_case v where v.case_id = a.case_id))""")
                .param("appointment", appointment)
                .param("case", caseId.value())
                .update();
        if (found == 0) throw new NotFound();
    }

    private Meeting meeting(ResultSet row, int number) throws SQLException {
        var caseId = new CaseId(row.getObject("case_id", UUID.class));
        var id = row.getObject("id", UUID.class);
        return new Meeting(
                id,
                caseId,
                row.getString("display_name"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                row.getString("room"),
                place(caseId, id, row.getBytes("place")),
                row.getBoolean("to_call"));
    }

    private String place(CaseId caseId, UUID id, byte @Nullable [] bytes) {
        if (bytes == null) return "";
        return cipher.decrypt(Scope.actor().tenant(), caseId.value(), bytes, "casework.appointment.place:" + id);
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                Objects.requireNonNull(row.getString("display_name")),
                row.getString("rule"),
                row.getObject("due_on", LocalDate.class));
    }
}
