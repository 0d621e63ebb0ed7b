package de.lotse.governance.decisions;

import de.lotse.governance.Decisions;
import de.lotse.governance.bodies.BodyRights;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class ReadableDecisions implements Decisions {

    private static final String READ = """
            select d.id, d.body_id, b.name, d.year, d.number, d.kind, d.outcome, d.text, d.decided_on, d.meeting_id, r.opens, r.approved
            from   governance.decision d
            join   governance.body b on b.tenant_id = d.tenant_id and b.id = d.body_id
            cross join lateral (select
              :keeper or exists (
                select 1 from governance.member m
                where  m.tenant_id = d.tenant_id and m.body_id = d.body_id and m.user_id = shared.actor()
                and    m.mandate_from <= :today and (m.mandate_to is null or m.mandate_to >= :today)) as opens,
              exists (
                select 1 from governance.minutes m
                where  m.tenant_id = d.tenant_id and m.meeting_id = d.meeting_id and m.state = 'APPROVED' and d.id = any (m.decision_ids)) as approved) r
            where  (r.opens or :staff and r.approved)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadableDecisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Decision> find(UUID id) {
        return read("and d.id = :id")
                .param("id", id)
                .query(ReadableDecisions::map)
                .optional();
    }

    @Override
    public List<Decision> about(String kind, UUID subject) {
        return read("and d.subject_kind = :kind and d.subject_id = :subject order by d.recorded_at, d.id")
                .param("kind", kind)
                .param("subject", subject)
                .query(ReadableDecisions::map)
                .list();
    }

    private JdbcClient.StatementSpec read(String which) {
        return jdbc.sql(READ + which)
                .param("keeper", BodyRights.isKeeper())
                .param("staff", BodyRights.isStaff())
                .param("today", LocalDate.now(clock));
    }

    private static Decision map(ResultSet row, int rowNumber) throws SQLException {
        var body = row.getObject("body_id", UUID.class);
        var id = row.getObject("id", UUID.class);
        return new Decision(
                id,
                body,
                row.getString("name"),
                BodyDecisions.number(row),
                row.getString("kind"),
                row.getString("outcome"),
                row.getString("text"),
                row.getObject("decided_on", LocalDate.class),
                row.getBoolean("opens") ? path(body, row.getObject("meeting_id", UUID.class), id) : "",
                row.getBoolean("approved"));
    }

    private static String path(UUID body, UUID meeting, UUID id) {
        return "/gremien/" + body + "/sitzungen/" + meeting + "#beschluss-" + id;
    }
}
