package de.lotse.casework.protection;

import de.lotse.casework.protection.Unusual.Kind;
import de.lotse.tenancy.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Looks for patterns in what the people of the own organisation did. A pattern is there or it is not: each query compares a moment with the
 * one that lies a fixed number of steps before it, and counts nobody's work (StaffFiguresTests).
 */
@Repository
class UnusualRows {

    /** How far back it looks; more takes longer than a page may. */
    static final int DAYS = 14;

    /** Of each kind the newest; who finds more looks into the log. */
    private static final int MOST = 20;

    private static final String OPENED = "a.action in ('VIEW', 'CHANGE', 'PRINT', 'EXPORT') and a.case_id is not null";

    /** One for each person and day, the newest first. */
    private static final String TOLD = """
            select d.id, d.at, d.user_id, u.display_name as person, c.case_number
            from   (select distinct on (f.user_id, (f.at at time zone 'Europe/Berlin')::date) f.id, f.at, f.user_id, f.case_id, f.tenant_id
                    from   found f
                    order  by f.user_id, (f.at at time zone 'Europe/Berlin')::date, f.at) d
            left join identity.user_name u on u.tenant_id = d.tenant_id and u.id = d.user_id
            left join casework.case_file c on c.tenant_id = d.tenant_id and c.id = d.case_id
            order  by d.at desc, d.id desc
            limit  :most""";

    private final JdbcClient jdbc;
    private final WorkingDays calendars;

    UnusualRows(JdbcClient jdbc, WorkingDays calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    List<Unusual> since(LocalDate first, LocalDate today) {
        var all = new ArrayList<Unusual>();
        all.addAll(list(Kind.REFUSALS, first, refusals()));
        all.addAll(list(Kind.MANY_CASES, first, manyCases()));
        all.addAll(list(Kind.VERY_MANY, first, veryMany()));
        all.addAll(list(Kind.LATE, first, late().param("holidays", holidays(first, today))));
        all.addAll(list(Kind.NOT_A_MEMBER, first, notAMember()));
        all.addAll(list(Kind.WIDE_SEARCH, first, wideSearch()));
        return all;
    }

    /** Five refusals within ten minutes. */
    private StatementSpec refusals() {
        return jdbc.sql("""
                with steps as (
                  select a.tenant_id, a.id, a.at, a.user_id, cast(null as uuid) as case_id,
                         lag(a.at, 4) over (partition by a.user_id order by a.at, a.id) as before
                  from   audit.access a
                  where  a.organisation_id = shared.organisation() and a.at >= :first and a.action = 'DENIED'),
                found as (
                  select s.tenant_id, s.id, s.at, s.user_id, s.case_id
                  from   steps s
                  where  s.at - s.before <= interval '10 minutes')
                """ + TOLD);
    }

    /** Twenty different cases within fifteen minutes; each case counts once a day. */
    private StatementSpec manyCases() {
        return jdbc.sql("""
                with looks as (
                  select distinct on (a.user_id, a.case_id, (a.at at time zone 'Europe/Berlin')::date) a.tenant_id, a.id, a.at, a.user_id
                  from   audit.access a
                  where  a.organisation_id = shared.organisation() and a.at >= :first and %s
                  order  by a.user_id, a.case_id, (a.at at time zone 'Europe/Berlin')::date, a.at),
                steps as (
                  select l.tenant_id, l.id, l.at, l.user_id, lag(l.at, 19) over (partition by l.user_id order by l.at, l.id) as before
                  from   looks l),
                found as (
                  select s.tenant_id, s.id, s.at, s.user_id, cast(null as uuid) as case_id
                  from   steps s
                  where  s.at - s.before <= interval '15 minutes')
                """.formatted(OPENED) + TOLD);
    }

    /** Sixty different people within ten minutes, noticed while it happened. */
    private StatementSpec veryMany() {
        return jdbc.sql("""
                with found as (
                  select m.tenant_id, m.id, m.noticed_at as at, m.user_id, cast(null as uuid) as case_id
                  from   identity.many_files_opened m
                  where  m.organisation_id = shared.organisation() and m.noticed_at >= :first)
                """ + TOLD);
    }

    /** Before six, from eight in the evening, at weekends and on public holidays. */
    private StatementSpec late() {
        return jdbc.sql("""
                with found as (
                  select a.tenant_id, a.id, a.at, a.user_id, cast(null as uuid) as case_id
                  from   audit.access a
                  where  a.organisation_id = shared.organisation() and a.at >= :first and %s
                  and    (extract(hour from a.at at time zone 'Europe/Berlin') not between 6 and 19
                          or extract(isodow from a.at at time zone 'Europe/Berlin') > 5
                          or (a.at at time zone 'Europe/Berlin')::date = any(cast(:holidays as date[]))))
                """.formatted(OPENED) + TOLD);
    }

    /** Somebody who has worked on the case and did not that day. */
    private StatementSpec notAMember() {
        return jdbc.sql("""
                with found as (
                  select a.tenant_id, a.id, a.at, a.user_id, a.case_id
                  from   audit.access a
                  where  a.organisation_id = shared.organisation() and a.at >= :first and %s
                  and    exists (select 1 from consent.case_member m
                                 where  m.tenant_id = a.tenant_id and m.case_id = a.case_id and m.user_id = a.user_id
                                 and    m.valid_to < (a.at at time zone 'Europe/Berlin')::date)
                  and    not exists (select 1 from consent.case_member m
                                     where  m.tenant_id = a.tenant_id and m.case_id = a.case_id and m.user_id = a.user_id
                                     and    m.valid_from <= (a.at at time zone 'Europe/Berlin')::date
                                     and    (m.valid_to is null or m.valid_to >= (a.at at time zone 'Europe/Berlin')::date)))
                """.formatted(OPENED) + TOLD);
    }

    /** A search that showed twenty things or more. */
    private StatementSpec wideSearch() {
        return jdbc.sql("""
                with found as (
                  select a.tenant_id, a.id, a.at, a.user_id, cast(null as uuid) as case_id
                  from   audit.access a
                  where  a.organisation_id = shared.organisation() and a.at >= :first
                  and    a.action = 'SEARCH' and cardinality(a.subject_ids) >= 20)
                """ + TOLD);
    }

    private static List<Unusual> list(Kind kind, LocalDate first, StatementSpec query) {
        return query.param("first", LogRows.midnight(first))
                .param("most", MOST)
                .query((row, number) -> new Unusual(
                        kind,
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("user_id", UUID.class),
                        Objects.requireNonNullElse(row.getString("person"), ""),
                        Objects.requireNonNullElse(row.getString("case_number"), "")))
                .list();
    }

    private String[] holidays(LocalDate first, LocalDate today) {
        var calendar = calendars.current();
        return first.datesUntil(today.plusDays(1))
                .filter(calendar::isOff)
                .map(LocalDate::toString)
                .toArray(String[]::new);
    }
}
