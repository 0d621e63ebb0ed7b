package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names of colleagues and organisations, to choose from and to show. */
@Repository
class Names {

    private final JdbcClient jdbc;

    Names(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All accounts of this organisation, also those of former colleagues. */
    List<Option> colleagues() {
        return options("""
                select u.id, u.display_name as name
                from   identity.user_name u
                where  u.organisation_id = shared.organisation()
                order  by u.enabled desc, u.display_name, u.id""");
    }

    /** Whoever took down a withdrawal, with the organisation where it is another one. */
    Map<String, String> takers(List<UUID> users) {
        var names = new HashMap<String, String>();
        jdbc.sql("""
                        select u.id, u.display_name, o.name as organisation, u.organisation_id = shared.organisation() as own
                        from   identity.user_name u
                        join   tenancy.organisation_name o on o.tenant_id = u.tenant_id and o.id = u.organisation_id
                        where  u.id = any (?)""").param(users.toArray(UUID[]::new)).query(row -> {
            var name = row.getString("display_name");
            names.put(
                    row.getString("id"),
                    row.getBoolean("own")
                            ? name
                            : t("casework.consents.withdrawn.by.other", name, row.getString("organisation")));
        });
        return names;
    }

    List<Option> organisations() {
        return options("""
                select o.id, o.name
                from   tenancy.current_organisation o
                where  o.id <> shared.organisation()
                order  by o.name, o.id""");
    }

    /** Those of them that lead cases of their own. */
    List<Option> leading() {
        return options("""
                select o.id, o.name
                from   tenancy.current_organisation o
                where  o.id <> shared.organisation() and o.kind <> 'AUTHORITY'
                order  by o.name, o.id""");
    }

    /** Who stands in as a rule for whoever leads the case, by name; empty if nobody does. */
    String standing(UUID caseId) {
        return jdbc.sql("""
                        select coalesce(string_agg(u.display_name, ', ' order by u.display_name), '')
                        from   consent.case_member m
                        join   consent.colleague_substitute s on s.tenant_id = m.tenant_id and s.user_id = m.user_id
                        join   identity.user_name u on u.tenant_id = s.tenant_id and u.id = s.substitute_id
                        where  m.case_id = ? and m.role = 'LEAD'
                        and    m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)""").param(caseId).query(String.class).single();
    }

    /** Whom the information sheet of each consent of the case names, by the id of the consent. */
    Map<UUID, String> substitutes(UUID caseId) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("""
                        select s.consent_id, string_agg(u.display_name, ', ' order by u.display_name) as names
                        from   consent.consent_standing c
                        join   consent.consent_substitute s on s.tenant_id = c.tenant_id and s.consent_id = c.id
                        join   identity.user_name u on u.tenant_id = s.tenant_id and u.id = s.user_id
                        where  c.case_id = ?
                        group  by s.consent_id""").param(caseId).query(row -> {
            names.put(row.getObject("consent_id", UUID.class), row.getString("names"));
        });
        return names;
    }

    /** Co-workers and supervision of the case, whenever they worked on it. */
    List<TeamTime> team(UUID caseId) {
        return jdbc.sql("""
                        select u.display_name, m.role, m.valid_from, m.valid_to
                        from   consent.case_member m
                        join   identity.user_name u on u.tenant_id = m.tenant_id and u.id = m.user_id
                        where  m.case_id = ? and m.role in ('CO_WORKER', 'SUPERVISOR')
                        order  by m.role, u.display_name, m.id""")
                .param(caseId)
                .query((row, number) -> new TeamTime(
                        row.getString("display_name"),
                        row.getString("role"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    private List<Option> options(String sql) {
        return jdbc.sql(sql)
                .query((row, number) ->
                        new Option(row.getObject("id", UUID.class).toString(), row.getString("name")))
                .list();
    }
}
