package de.lotse.casework.members;

import de.lotse.casework.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the members of a case; whoever calls has opened the case in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseMembers {

    private final JdbcClient jdbc;

    CaseMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All who belong or belonged to the household, the person of the case first, then by name. */
    public List<CaseMember> of(CaseId caseId, LocalDate today) {
        return jdbc.sql("""
                        select m.id, p.display_name, coalesce(m.valid_to >= :today, true) as current
                        from   casework.household_member m
                        join   casework.case_file c on c.tenant_id = m.tenant_id and c.id = m.case_id
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        where  m.case_id = :case
                        order  by (m.person_id = c.client_id) desc, p.display_name, m.id""")
                .param("today", today)
                .param("case", caseId.value())
                .query((row, number) -> new CaseMember(
                        row.getObject("id", UUID.class), row.getString("display_name"), row.getBoolean("current")))
                .list();
    }
}
