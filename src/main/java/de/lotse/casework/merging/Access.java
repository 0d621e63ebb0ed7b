package de.lotse.casework.merging;

import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom the acting person may compare and merge: whoever is in a case that she may change, and for the lead of an organisation everybody in
 * its cases, unless she is kept out of one of them.
 */
@Component
class Access {

    static final String KNOWN = """
            (exists (select 1 from casework.household_member m
                     join   consent.visible_case v on v.tenant_id = m.tenant_id and v.case_id = m.case_id
                     where  m.tenant_id = p.tenant_id and m.person_id = p.id and v.role <> 'CONFERENCE_GUEST')
             or (:lead and exists (select 1 from casework.household_member m
                                   where m.tenant_id = p.tenant_id and m.person_id = p.id)))
            and not exists (select 1 from casework.household_member m
                            join   consent.barred_case b on b.tenant_id = m.tenant_id and b.case_id = m.case_id
                            where  m.tenant_id = p.tenant_id and m.person_id = p.id)
            """;

    private final JdbcClient jdbc;

    Access(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static boolean leads() {
        return Scope.actor().is(Role.PROVIDER_LEAD);
    }

    static String basis() {
        return leads() ? "ROLE" : "MEMBERSHIP";
    }

    boolean knows(UUID person) {
        return jdbc.sql("select exists (select 1 from casework.person p where p.id = :person and " + KNOWN + ")")
                .param("person", person)
                .param("lead", leads())
                .query(Boolean.class)
                .single();
    }
}
