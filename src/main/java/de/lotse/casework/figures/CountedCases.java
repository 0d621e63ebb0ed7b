package de.lotse.casework.figures;

import de.lotse.tenancy.Codes;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts persons, cases and consultations of the organisation in scope. The rows stay in the database; out of it come numbers, each with
 * how many of its persons or cases the acting person may not open ({@code consent.visible_case}). Cases that are restricted (Art. 18
 * DSGVO) are not counted.
 */
@Repository
class CountedCases {

    static final String KINDS = "contact_kind";

    private final JdbcClient jdbc;
    private final Codes codes;

    CountedCases(JdbcClient jdbc, Codes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /** @param own only what the acting person may open */
    List<Count> count(Period period, boolean own) {
        return jdbc.sql("with " + CASES + PEOPLE + CODES + NUMBERS)
                .param("from", period.from())
                .param("to", period.to())
                .param("day", period.isOneDay())
                .param("own", own)
                .param("kinds", consultationKinds(period))
                .query((row, number) -> new Count(
                        new Cell(
                                Dimension.valueOf(row.getString("dimension")),
                                row.getString("code"),
                                Measure.valueOf(row.getString("measure"))),
                        row.getLong("value"),
                        row.getLong("unseen")))
                .list();
    }

    /** On a cut-off date there is nothing that happens. */
    private String[] consultationKinds(Period period) {
        if (period.isOneDay()) return new String[0];
        return codes.options(KINDS, period.to()).stream()
                .filter(kind -> "true".equals(kind.attributes().get("consultation")))
                .map(kind -> kind.code())
                .toArray(String[]::new);
    }

    /** Consultations of the period; how each case stood at its end; the cases that ran in it or were talked about. */
    private static final String CASES = """
            talk as materialized (
              select k.id, k.case_id, k.minutes, k.participants
              from   casework.consultation k
              where  k.occurred_on between :from and :to
              and    k.kind = any(:kinds)
            ),
            ending as materialized (
              select distinct on (e.case_id) e.case_id, e.closed_on, e.reason
              from   casework.closure e
              where  e.closed_on <= :to
              and    (e.reopened_at is null or cast(e.reopened_at at time zone 'Europe/Berlin' as date) > :to)
              order  by e.case_id, e.closed_on desc, e.closed_at desc
            ),
            standing as materialized (
              select c.id, c.client_id, c.opened_on, c.opened_on between :from and :to as is_new, e.reason, v.case_id is not null as seen,
                     coalesce(e.closed_on, case when c.closed_on <= :to then c.closed_on end) as closed_on
              from   casework.case_file c
              left join ending e on e.case_id = c.id
              left join consent.visible_case v on v.tenant_id = c.tenant_id and v.case_id = c.id
              where  c.status <> 'RESTRICTED'
              and    (not :own or v.case_id is not null)
            ),
            counted as materialized (
              select s.id, s.client_id, s.opened_on, s.is_new, s.reason, s.seen,
                     s.opened_on <= :to and s.closed_on is null as is_running,
                     coalesce(s.closed_on >= :from, false) as is_closed,
                     s.opened_on <= :to and (s.closed_on is null or s.closed_on >= :from and not :day) as ran
              from   standing s
              where  s.opened_on <= :to and (s.closed_on is null or s.closed_on >= :from)
              or     exists (select 1 from talk t where t.case_id = s.id)
            ),
            """;

    /**
     * Who was concerned, and what is known of each on the last day. {@code concern} is the one place that says whom a consultation
     * counts for: who is named in it, else the person whom the case is named after. A protected address has no district.
     */
    private static final String PEOPLE = """
            concern as materialized (
              select c.client_id as person_id, c.id as case_id
              from   counted c
              where  c.ran
              union
              select p.person_id, t.case_id
              from   talk t
              join   counted c on c.id = t.case_id
              cross  join lateral unnest(t.participants) as p (person_id)
              union
              select c.client_id, t.case_id
              from   talk t
              join   counted c on c.id = t.case_id
              where  cardinality(t.participants) = 0
            ),
            protected as materialized (
              select distinct h.person_id
              from   casework.case_with_protected_address c
              join   casework.household_member h on h.tenant_id = c.tenant_id and h.case_id = c.case_id
              where  h.valid_to is null or h.valid_to >= current_date
            ),
            reach as materialized (
              select m.person_id, m.preferred_language
              from   casework.person_communication m
              where  m.preferred_language is not null
            ),
            native as materialized (
              select l.person_id, min(l.language) as language
              from   casework.person_language l
              where  l.level = 'NATIVE'
              group  by l.person_id
            ),
            home as materialized (
              select distinct on (a.person_id) a.person_id, a.district
              from   casework.person_address a
              where  (a.valid_from is null or a.valid_from <= :to)
              and    (a.valid_to is null or a.valid_to >= :to)
              order  by a.person_id, a.valid_from desc nulls last, a.id desc
            ),
            person_fact as materialized (
              select p.id as person_id, coalesce(p.gender, '') as gender,
                     coalesce(m.preferred_language, n.language, '') as language,
                     case
                       when p.birth_date is null then ''
                       when p.birth_date > :to - interval '6 years' then 'UNDER_6'
                       when p.birth_date > :to - interval '14 years' then 'FROM_6'
                       when p.birth_date > :to - interval '18 years' then 'FROM_14'
                       when p.birth_date > :to - interval '27 years' then 'FROM_18'
                       when p.birth_date > :to - interval '45 years' then 'FROM_27'
                       when p.birth_date > :to - interval '65 years' then 'FROM_45'
                       else 'FROM_65'
                     end as age_group,
                     case when p.address_protected or x.person_id is not null then '' else coalesce(h.district, '') end as district
              from   (select person_id from concern union select client_id from counted) c
              join   casework.person p on p.id = c.person_id
              left join reach m on m.person_id = c.person_id
              left join native n on n.person_id = c.person_id
              left join home h on h.person_id = c.person_id
              left join protected x on x.person_id = c.person_id
            ),
            """;

    /** Under which codes each case and each person is counted; an empty code is what is not known. */
    private static final String CODES = """
            origin as materialized (
              select distinct on (i.case_id) i.case_id, i.institution, i.received_on
              from   casework.inquiry i
              where  i.case_id is not null
              order  by i.case_id, i.received_on, i.id
            ),
            finding as materialized (
              select distinct on (s.case_id) s.case_id, s.id
              from   casework.assessment s
              where  s.status = 'FINAL' and s.assessed_on <= :to
              order  by s.case_id, s.assessed_on desc, s.number desc
            ),
            domain_period as materialized (
              select d.case_id, d.person_id, d.legal_domain
              from   casework.legal_domain_period d
              where  d.certainty = 'CONFIRMED' and d.valid_from <= :to and (d.valid_to is null or d.valid_to >= :from)
            ),
            case_code as materialized (
              select c.id as case_id, x.dimension, x.code
              from   counted c
              join   person_fact f on f.person_id = c.client_id
              left join origin o on o.case_id = c.id
              left join casework.taken_over_case k on k.case_id = c.id
              cross  join lateral (values
                       ('TOTAL', ''), ('DISTRICT', f.district), ('LANGUAGE', f.language), ('AGE_GROUP', f.age_group),
                       ('GENDER', f.gender), ('ACCESS', coalesce(o.institution, k.institution, ''))) as x (dimension, code)
              union all
              select distinct c.id, 'LEGAL_DOMAIN', coalesce(d.legal_domain, '')
              from   counted c
              left join domain_period d on d.case_id = c.id
              union all
              select distinct c.id, 'LIFE_AREA', coalesce(r.life_area, '')
              from   counted c
              left join finding s on s.case_id = c.id
              left join casework.assessment_area r on r.assessment_id = s.id and r.need_status is not null
              union all
              select c.id, 'WAITING_TIME', """ + Waiting.band("c.opened_on - o.received_on") + """

              from   counted c
              left join origin o on o.case_id = c.id
              where  c.is_new
              union all
              select c.id, 'CLOSURE_REASON', coalesce(c.reason, '')
              from   counted c
              where  c.is_closed
            ),
            person_code as materialized (
              select f.person_id, x.dimension, x.code
              from   person_fact f
              cross  join lateral (values
                       ('TOTAL', ''), ('DISTRICT', f.district), ('LANGUAGE', f.language), ('AGE_GROUP', f.age_group),
                       ('GENDER', f.gender)) as x (dimension, code)
              union all
              select distinct f.person_id, 'LEGAL_DOMAIN', coalesce(d.legal_domain, '')
              from   person_fact f
              left join domain_period d on d.person_id = f.person_id
              union all
              select distinct p.person_id, k.dimension, k.code
              from   concern p
              join   case_code k on k.case_id = p.case_id
              where  k.dimension in ('ACCESS', 'LIFE_AREA')
            ),
            person_seen as materialized (
              select p.person_id, bool_or(c.seen) as seen
              from   concern p
              join   counted c on c.id = p.case_id
              group  by p.person_id
            )
            """;

    /** Consultations are protected by how many cases they were about, not by how often somebody came. */
    private static final String NUMBERS = """
            select k.dimension, k.code, x.measure, x.value, x.unseen
            from (
              select k.dimension, k.code,
                     count(*) filter (where c.is_new) as new_cases, count(*) filter (where c.is_new and not c.seen) as new_unseen,
                     count(*) filter (where c.is_running) as running, count(*) filter (where c.is_running and not c.seen) as running_unseen,
                     count(*) filter (where c.is_closed) as closed, count(*) filter (where c.is_closed and not c.seen) as closed_unseen
              from   case_code k
              join   counted c on c.id = k.case_id
              group  by k.dimension, k.code) k
            cross  join lateral (values
                     ('NEW_CASES', k.new_cases, k.new_unseen), ('RUNNING_CASES', k.running, k.running_unseen),
                     ('CLOSED_CASES', k.closed, k.closed_unseen)) as x (measure, value, unseen)
            where  x.value > 0
            and    (not :day or x.measure = 'RUNNING_CASES')
            and    (k.dimension <> 'WAITING_TIME' or x.measure = 'NEW_CASES')
            and    (k.dimension <> 'CLOSURE_REASON' or x.measure = 'CLOSED_CASES')
            union all
            select k.dimension, k.code, x.measure, x.value, k.unseen
            from (
              select k.dimension, k.code, count(*) as talks, sum(t.minutes) as minutes,
                     count(distinct t.case_id) filter (where not c.seen) as unseen
              from   talk t
              join   counted c on c.id = t.case_id
              join   case_code k on k.case_id = t.case_id
              where  k.dimension not in ('WAITING_TIME', 'CLOSURE_REASON')
              group  by k.dimension, k.code) k
            cross  join lateral (values ('CONSULTATIONS', k.talks), ('MINUTES', k.minutes)) as x (measure, value)
            union all
            select k.dimension, k.code, 'PERSONS', count(*), count(*) filter (where not s.seen)
            from   person_code k
            join   person_seen s on s.person_id = k.person_id
            group  by k.dimension, k.code""";
}
