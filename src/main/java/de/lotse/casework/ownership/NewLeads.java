package de.lotse.casework.ownership;

import de.lotse.kern.Option;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of the own organisation can lead a case, by name. */
@Component
class NewLeads {

    private final JdbcClient jdbc;

    NewLeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Option> all() {
        return jdbc.sql("""
                        select u.id, u.display_name
                        from   identity.user_name u
                        where  u.organisation_id = shared.organisation() and u.enabled and 'CASE_MANAGER' = any (u.roles)
                        order  by u.display_name, u.id""")
                .query((row, number) -> new Option(row.getString("id"), row.getString("display_name")))
                .list();
    }
}
