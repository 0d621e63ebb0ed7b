package de.lotse.casework.referrals;

import de.lotse.kern.Option;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who in the own organisation works on what others refer, by name. */
@Component
class Assignees {

    private final JdbcClient jdbc;

    Assignees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Option> all() {
        return jdbc.sql("""
                        select u.id, u.display_name
                        from   identity.user_name u
                        where  u.organisation_id = shared.organisation() and u.enabled
                        and    u.roles && array['CASE_MANAGER', 'NETWORK_PARTNER', 'PROVIDER_LEAD', 'COORDINATION']
                        order  by u.display_name, u.id""")
                .query((row, number) -> new Option(row.getString("id"), row.getString("display_name")))
                .list();
    }
}
