package de.lotse.casework.team;

import de.lotse.casework.CaseId;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.kern.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TeamMembers {

    private final JdbcClient jdbc;

    TeamMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who works on the case on that day or later, the lead first. */
    List<TeamMember> of(CaseId caseId, LocalDate day) {
        return jdbc.sql("""
                        select m.id, u.display_name, m.role, m.valid_from, m.valid_to, m.limited,
                               exists (select 1 from consent.kept_out x
                                       where x.tenant_id = m.tenant_id and x.case_id = m.case_id and x.user_id = m.user_id) as kept_out
                        from (
                          select tenant_id, id, case_id, user_id, role, valid_from, valid_to, false as limited
                          from   consent.case_member
                          union all
                          select tenant_id, id, case_id, user_id, 'SUBSTITUTE', valid_from, valid_to, true
                          from   consent.limited_member) m
                        join   identity.user_name u on u.tenant_id = m.tenant_id and u.id = m.user_id
                        where  m.case_id = ? and (m.valid_to is null or m.valid_to >= ?)
                        order  by array_position(array['LEAD', 'CO_WORKER', 'SUPERVISOR', 'SUBSTITUTE'], m.role), m.valid_from, m.id""").params(caseId.value(), day).query(TeamMembers::map).list();
    }

    /** Colleagues of the organisation who may be added: neither leading this case nor kept out of it. */
    List<Option> candidates(CaseId caseId) {
        return options("""
                select u.id, u.display_name as name
                from   identity.user_name u
                where  u.organisation_id = shared.organisation() and u.enabled
                and    u.roles && array['CASE_MANAGER', 'PROVIDER_LEAD', 'COORDINATION']
                and    not exists (select 1 from casework.case_file c
                                   where c.tenant_id = u.tenant_id and c.id = :case and c.lead_id = u.id)
                and    not exists (select 1 from consent.kept_out x
                                   where x.tenant_id = u.tenant_id and x.case_id = :case and x.user_id = u.id)
                order  by u.display_name, u.id""", caseId);
    }

    boolean doesCaseWork(UUID user) {
        return jdbc.sql("select exists (select 1 from identity.user_name where id = ? and 'CASE_MANAGER' = any(roles))")
                .param(user)
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody works on the case already on one of these days, both included. */
    boolean worksOn(CaseId caseId, UUID user, LocalDate from, @Nullable LocalDate to) {
        return jdbc.sql("""
                        select exists (
                          select 1 from consent.case_member m
                          where  m.case_id = :case and m.user_id = :user
                          and    daterange(m.valid_from, m.valid_to, '[]') && daterange(:from, :to, '[]'))""")
                .param("case", caseId.value())
                .param("user", user)
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    /** Everybody of the organisation but the acting person and who leads the case: those may be kept out of it. */
    List<Option> people(CaseId caseId) {
        return options("""
                select u.id, u.display_name as name
                from   identity.user_name u
                where  u.organisation_id = shared.organisation() and u.enabled and u.id <> shared.actor()
                and    not exists (select 1 from casework.case_file c
                                   where c.tenant_id = u.tenant_id and c.id = :case and c.lead_id = u.id)
                order  by u.display_name, u.id""", caseId);
    }

    List<Option> organisations() {
        return jdbc.sql("""
                        select o.id, o.name
                        from   tenancy.organisation_name o
                        where  o.id <> shared.organisation()
                        order  by o.name, o.id""").query(TeamMembers::option).list();
    }

    /** The name of an account of the own organisation, also of a former colleague. */
    String name(UUID user) {
        return jdbc.sql("select display_name from identity.user_name where id = ?")
                .param(user)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private List<Option> options(String sql, CaseId caseId) {
        return jdbc.sql(sql)
                .param("case", caseId.value())
                .query(TeamMembers::option)
                .list();
    }

    private static Option option(ResultSet row, int number) throws SQLException {
        return new Option(row.getObject("id", UUID.class).toString(), row.getString("name"));
    }

    private static TeamMember map(ResultSet row, int number) throws SQLException {
        return new TeamMember(
                row.getObject("id", UUID.class),
                row.getString("display_name"),
                Membership.valueOf(row.getString("role")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("limited"),
                row.getBoolean("kept_out"));
    }
}
