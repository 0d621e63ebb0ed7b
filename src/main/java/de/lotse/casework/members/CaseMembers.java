package de.lotse.casework.members;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
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
        return byName(caseId, today).stream()
                .sorted(Comparator.comparing(member -> !member.isClient()))
                .toList();
    }

    /** The same by name alone. */
    public List<CaseMember> byName(CaseId caseId, LocalDate today) {
        return jdbc.sql("""
                        select m.id, m.person_id, p.display_name, m.role, m.person_id = c.client_id as client,
                               coalesce(m.valid_to >= :today, true) as current, p.merged_into_person_id is not null as merged,
                               not exists (select 1 from casework.deceased d
                                           where d.tenant_id = m.tenant_id and d.person_id = m.person_id) as alive
                        from   casework.household_member m
                        join   casework.case_file c on c.tenant_id = m.tenant_id and c.id = m.case_id
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        where  m.case_id = :case
                        order  by p.display_name, m.id""")
                .param("today", today)
                .param("case", caseId.value())
                .query(CaseMembers::map)
                .list();
    }

    private static CaseMember map(ResultSet row, int number) throws SQLException {
        return new CaseMember(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("display_name"),
                row.getString("role"),
                row.getBoolean("client"),
                row.getBoolean("current"),
                row.getBoolean("alive"),
                row.getBoolean("merged"));
    }
}
