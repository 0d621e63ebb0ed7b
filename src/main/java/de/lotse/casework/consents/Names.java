package de.lotse.casework.consents;

import de.lotse.kern.Option;
import java.util.List;
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

    List<Option> organisations() {
        return options("""
                select o.id, o.name
                from   tenancy.organisation_name o
                where  o.id <> shared.organisation()
                order  by o.name, o.id""");
    }

    private List<Option> options(String sql) {
        return jdbc.sql(sql)
                .query((row, number) ->
                        new Option(row.getObject("id", UUID.class).toString(), row.getString("name")))
                .list();
    }
}
