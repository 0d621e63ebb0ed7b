package de.lotse.casework.clientsheet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.lotse.consent.ContentCategory;
import de.lotse.consent.ShareGrant;
import de.lotse.consent.ShareGrants;
import de.lotse.shared.OrganisationId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the access log of a case for the person: days by function and purpose, nobody's name, nobody counted. */
@Repository
class Lookers {

    /**
     * Other organisations only by a grant of hers that she knows of, or by a referral that rests on one; whoever came in an emergency stands
     * apart. Who belongs to the case is asked once, not for each of thousands of looks.
     */
    private static final String LOOKS = """
            with member as materialized (
              select c.user_id, c.role, c.valid_from, c.valid_to
              from   consent.case_member c
              where  c.tenant_id = shared.tenant() and c.case_id = :case)
            select w.organisation_id, w.function, w.purpose, w.organisation_id <> shared.organisation() as other,
                   array_agg(distinct w.day order by w.day) as days, string_agg(distinct w.categories, ',') as categories
            from (
              select a.organisation_id, a.purpose, (a.at at time zone 'Europe/Berlin')::date as day,
                     array_to_string(a.categories, ',') as categories,
                     case when a.organisation_id <> shared.organisation() then 'OTHER'
                          else coalesce(m.role, case when 'PROVIDER_LEAD' = any (u.roles) then 'LEADERSHIP'
                                                     when 'DATA_PROTECTION' = any (u.roles) then 'DATA_PROTECTION'
                                                     else 'OTHER' end) end as function
              from   audit.access a
              left join identity.user_name u on u.tenant_id = a.tenant_id and u.id = a.user_id
              left join lateral (
                select c.role from member c
                where  c.user_id = a.user_id
                and    c.valid_from <= (a.at at time zone 'Europe/Berlin')::date
                and    (c.valid_to is null or c.valid_to >= (a.at at time zone 'Europe/Berlin')::date)
                limit  1) m on true
              where  a.case_id = :case
              and    a.action not in ('DENIED', 'LIST', 'SEARCH')
              and    a.subject not in ('legal_basis', 'emergency')
              and    a.basis not like 'BREAK_GLASS%'
              and    (a.organisation_id = shared.organisation() or a.basis = any (:bases)
                      or (a.subject = 'referral' and exists (
                            select 1 from casework.referral r
                            where  r.tenant_id = a.tenant_id and r.id = a.subject_ids[1] and r.case_id = :case
                            and    r.grant_id = any (:grants))))) w
            group  by w.organisation_id, w.function, w.purpose
            order  by other, w.function, w.organisation_id, w.purpose""";

    private final JdbcClient jdbc;
    private final ShareGrants grants;

    Lookers(JdbcClient jdbc, ShareGrants grants) {
        this.jdbc = jdbc;
        this.grants = grants;
    }

    List<Look> of(Asked asked) {
        var told = grants.ofCase(asked.caseId()).stream()
                .filter(grant -> asked.concerns(grant.personId()))
                .map(ShareGrant::id)
                .filter(id -> !asked.untold().grants().contains(id))
                .toList();
        return jdbc.sql(LOOKS)
                .param("case", asked.caseId())
                .param("grants", told.toArray(UUID[]::new))
                .param("bases", told.stream().map(id -> "GRANT:" + id).toArray(String[]::new))
                .query((row, number) -> look(row))
                .list();
    }

    List<Emergency> emergencies(Asked asked) {
        return jdbc
                .sql("""
                        select e.id, e.reason_code, e.started_at, coalesce(e.ended_at, e.ends_at) as over
                        from   consent.emergency e
                        where  e.case_id = ?
                        order  by e.started_at desc, e.id""")
                .param(asked.caseId())
                .query((row, number) -> new Emergency(
                        row.getObject("id", UUID.class),
                        row.getString("reason_code"),
                        row.getTimestamp("started_at").toInstant(),
                        row.getTimestamp("over").toInstant()))
                .list()
                .stream()
                .filter(one -> !asked.untold().emergencies().contains(one.id))
                .toList();
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getBoolean("other"),
                row.getString("function"),
                row.getString("purpose"),
                Arrays.stream(row.getString("categories").split(",", -1))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .map(ContentCategory::valueOf)
                        .toList(),
                Arrays.stream((Date[]) row.getArray("days").getArray())
                        .map(Date::toLocalDate)
                        .toList());
    }

    /**
     * @param isForeign whether it was another organisation
     * @param function what somebody does in the own organisation, best as a member of the case
     * @param categories what another organisation was shown; none for the own
     */
    record Look(
            OrganisationId organisation,
            boolean isForeign,
            String function,
            String purpose,
            List<ContentCategory> categories,
            List<LocalDate> days) {

        /** The days of each year; one long line of all takes the printer of PDF seconds. */
        List<List<LocalDate>> years() {
            return List.copyOf(days.stream()
                    .collect(groupingBy(LocalDate::getYear, TreeMap::new, toList()))
                    .values());
        }
    }

    record Emergency(UUID id, String reason, Instant from, Instant until) {}
}
