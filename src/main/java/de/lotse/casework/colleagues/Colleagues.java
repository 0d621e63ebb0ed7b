package de.lotse.casework.colleagues;

import de.lotse.kern.Option;
import de.lotse.shared.Scope;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The case managers of the acting person's organisation, by name. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Colleagues {

    private final JdbcClient jdbc;

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Option> all() {
        return jdbc.sql("""
                        select u.id, u.display_name
                        from   identity.user_name u
                        where  u.organisation_id = shared.organisation() and u.enabled and 'CASE_MANAGER' = any(u.roles)
                        order  by u.display_name, u.id""")
                .query((row, number) -> new Option(row.getString("id"), row.getString("display_name")))
                .list();
    }

    /** All but the acting person. */
    public List<Option> others() {
        return all().stream().filter(one -> !isActing(one)).toList();
    }

    /** Whether it is the acting person herself. */
    public static boolean isActing(Option colleague) {
        return colleague.value().equals(Scope.actor().user().value().toString());
    }
}
