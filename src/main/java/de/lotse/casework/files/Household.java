package de.lotse.casework.files;

import de.lotse.casework.CaseId;
import de.lotse.kern.Option;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people to whom a document of the case may belong. */
@Repository
class Household {

    private final JdbcClient jdbc;

    Household(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Option> of(CaseId caseId) {
        return jdbc.sql("""
                        select m.person_id, p.display_name
                        from   casework.household_member m
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        where  m.case_id = ? and p.merged_into_person_id is null
                        order  by p.display_name, p.id""")
                .param(caseId.value())
                .query((row, number) ->
                        new Option(row.getObject("person_id", UUID.class).toString(), row.getString("display_name")))
                .list();
    }
}
