package de.lotse.casework.residence;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who belongs to the household of a case. */
@Repository
class Members {

    private static final String MEMBERS = """
            select m.case_id, m.person_id, p.display_name, k.display_name as client_name, m.person_id = c.client_id as is_client,
                   least(m.valid_to, d.died_on - 1) as valid_to
            from   casework.household_member m
            join   casework.case_file c on c.tenant_id = m.tenant_id and c.id = m.case_id
            join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
            join   casework.person k on k.tenant_id = c.tenant_id and k.id = c.client_id
            left join casework.deceased d on d.tenant_id = m.tenant_id and d.person_id = m.person_id
            """;

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person of the case first, then the others by age. */
    List<Member> of(CaseId caseId) {
        return jdbc.sql(MEMBERS + """
                        where  m.case_id = ?
                        order  by m.person_id <> c.client_id, p.birth_date nulls last, p.display_name, m.person_id""").param(caseId.value()).query(Members::map).list();
    }

    /** Those of all running cases that the acting person may open. */
    List<Member> ofVisibleCases() {
        return jdbc.sql(MEMBERS + """
                        join   consent.visible_case v on v.tenant_id = m.tenant_id and v.case_id = m.case_id
                        where  c.status in ('OPENING', 'ACTIVE', 'PAUSED')""").query(Members::map).list();
    }

    /** The member, locked until the end of the transaction: entries of one person are written one after another. */
    Optional<Member> lock(CaseId caseId, @Nullable UUID person) {
        return jdbc.sql(MEMBERS + "where m.case_id = ? and m.person_id = ? for update of m")
                .param(caseId.value())
                .param(person)
                .query(Members::map)
                .optional();
    }

    private static Member map(ResultSet row, int number) throws SQLException {
        return new Member(
                new CaseId(row.getObject("case_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("display_name"),
                row.getString("client_name"),
                row.getBoolean("is_client"),
                row.getObject("valid_to", LocalDate.class));
    }
}
