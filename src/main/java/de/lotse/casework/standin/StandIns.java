package de.lotse.casework.standin;

import de.lotse.casework.CaseId;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases in which the acting person stands in now. */
@Repository
class StandIns {

    private static final String READ = """
            select s.case_id, s.valid_to, s.limited, p.display_name, c.case_number, u.display_name as colleague, c.lead_id
            from (
              select v.tenant_id, v.case_id, v.valid_to, false as limited from consent.visible_case v where v.role = 'SUBSTITUTE'
              union all
              select l.tenant_id, l.case_id, l.valid_to, true as limited from consent.limited_case l) s
            join   casework.case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id
            join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
            left join identity.user_name u on u.tenant_id = c.tenant_id and u.id = c.lead_id
            where  c.status in ('OPENING', 'ACTIVE', 'PAUSED')
            """;

    private final JdbcClient jdbc;

    StandIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StandIn> all() {
        return jdbc.sql(READ + "order by colleague, p.display_name, c.case_number limit 1000")
                .query(StandIns::map)
                .list();
    }

    /** Throws {@link NotFound} unless one has the limited view of it. */
    StandIn limited(CaseId caseId) {
        return jdbc.sql(READ + "and s.limited and s.case_id = ?")
                .param(caseId.value())
                .query(StandIns::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static StandIn map(ResultSet row, int number) throws SQLException {
        return new StandIn(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("display_name"),
                row.getString("case_number"),
                Objects.requireNonNullElse(row.getString("colleague"), ""),
                row.getObject("lead_id", UUID.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("limited"));
    }
}
