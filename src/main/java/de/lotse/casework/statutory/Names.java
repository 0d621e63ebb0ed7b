package de.lotse.casework.statutory;

import de.lotse.kern.Option;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names to choose from and to show. */
@Repository
class Names {

    private final JdbcClient jdbc;

    Names(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever belongs to the case, the client first. */
    List<Option> people(UUID caseId) {
        return jdbc.sql("""
                        select p.id, p.display_name as name
                        from   casework.household_member m
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        join   casework.case_file c on c.tenant_id = m.tenant_id and c.id = m.case_id
                        where  m.case_id = ? and p.merged_into_person_id is null
                        order  by p.id = c.client_id desc, p.display_name, p.id""")
                .param(caseId)
                .query((row, number) ->
                        new Option(row.getObject("id", UUID.class).toString(), row.getString("name")))
                .list();
    }

    /** The other organisations of the municipality. */
    List<Option> organisations() {
        return jdbc.sql("""
                        select o.id, o.name
                        from   tenancy.current_organisation o
                        where  o.id <> shared.organisation()
                        order  by o.name, o.id""")
                .query((row, number) ->
                        new Option(row.getObject("id", UUID.class).toString(), row.getString("name")))
                .list();
    }

    String colleague(UUID id) {
        return one("select u.display_name from identity.user_name u where u.id = ?", id);
    }

    String organisation(UUID id) {
        return one("select o.name from tenancy.organisation_name o where o.id = ?", id);
    }

    String caseNumber(UUID id) {
        return one("select c.case_number from casework.case_file c where c.id = ?", id);
    }

    private String one(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(String.class).optional().orElse("");
    }
}
