package de.lotse.casework.phonenotes;

import de.lotse.kern.Option;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who can be given a phone note: whoever else does case work in the own organisation. */
@Repository
class Colleagues {

    private final JdbcClient jdbc;

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Option> all() {
        return jdbc.sql("""
                        select id, display_name
                        from   identity.user_name
                        where  organisation_id = shared.organisation() and enabled and 'CASE_MANAGER' = any(roles)
                        and    id <> shared.actor()
                        order  by display_name, id""")
                .query((row, number) -> new Option(
                        Objects.requireNonNull(row.getString("id")),
                        Objects.requireNonNull(row.getString("display_name"))))
                .list();
    }

    /** The one with this id, if there is one. */
    Optional<Option> find(String id) {
        return all().stream().filter(one -> one.value().equals(id)).findFirst();
    }
}
