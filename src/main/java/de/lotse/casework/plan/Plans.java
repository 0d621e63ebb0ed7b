package de.lotse.casework.plan;

import de.lotse.casework.CaseId;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of a case's plan, without what stands in them. */
@Repository
class Plans {

    private static final String TABLE = "plan_version";
    private static final String SELECT = """
            select p.id, p.number, p.status, p.created_at, p.agreed_on, p.agreed_how, p.witness, p.explained_in, p.interpreting,
                   p.interpreter, p.next_meeting_on, p.next_meeting_at, p.ended_on, u.display_name as author
            from   casework.plan_version p
            left join identity.user_name u on u.tenant_id = p.tenant_id and u.id = p.author_id
            where  p.case_id = ?
            """;

    private final JdbcClient jdbc;
    private final Sealed sealed;

    Plans(JdbcClient jdbc, Sealed sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    /** Newest first. */
    List<Plan> of(CaseId caseId) {
        return jdbc.sql(SELECT + "order by p.number desc")
                .param(caseId.value())
                .query((row, number) -> map(row, caseId))
                .list();
    }

    /** The version that holds, if one does. */
    Optional<Plan> agreed(CaseId caseId) {
        return jdbc.sql(SELECT + "and p.status = 'AGREED'")
                .param(caseId.value())
                .query((row, number) -> map(row, caseId))
                .optional();
    }

    Plan get(CaseId caseId, UUID id) {
        return jdbc.sql(SELECT + "and p.id = ?")
                .params(caseId.value(), id)
                .query((row, number) -> map(row, caseId))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The same, and nobody else changes it before this transaction ends. */
    Plan lock(CaseId caseId, UUID id) {
        return jdbc.sql(SELECT + "and p.id = ? for update of p")
                .params(caseId.value(), id)
                .query((row, number) -> map(row, caseId))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Whoever begins a version of the same case at the same moment waits here, and then finds this one. */
    void lockAll(CaseId caseId) {
        jdbc.sql("select c.id from casework.case_file c where c.id = ? for update")
                .param(caseId.value())
                .query(UUID.class)
                .single();
    }

    /** Numbers a new draft after the last version. */
    UUID begin(CaseId caseId, @Nullable UUID previous) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.plan_version (id, case_id, previous_id, number)
                        select :id, :case, :previous, coalesce(max(p.number), 0) + 1
                        from   casework.plan_version p
                        where  p.case_id = :case""")
                .param("id", id)
                .param("case", caseId.value())
                .param("previous", previous)
                .update();
        return id;
    }

    void agree(CaseId caseId, UUID id, Agreement agreement) {
        jdbc.sql("""
                        update casework.plan_version
                        set    status = 'AGREED', agreed_on = :on, agreed_how = :how, witness = :witness,
                               explained_in = :explainedIn, interpreting = :interpreting, interpreter = :interpreter,
                               next_meeting_on = :nextMeetingOn, next_meeting_at = :nextMeetingAt
                        where  id = :id""")
                .param("on", agreement.on())
                .param("how", agreement.how().name())
                .param("witness", sealed.close(caseId, agreement.witness(), TABLE, "witness", id))
                .param("explainedIn", agreement.explainedIn())
                .param("interpreting", agreement.interpreting())
                .param("interpreter", sealed.close(caseId, agreement.interpreter(), TABLE, "interpreter", id))
                .param("nextMeetingOn", agreement.nextMeetingOn())
                .param("nextMeetingAt", sealed.close(caseId, agreement.nextMeetingAt(), TABLE, "next_meeting_at", id))
                .param("id", id)
                .update();
    }

    void end(UUID id, PlanStatus how, LocalDate on) {
        jdbc.sql("update casework.plan_version set status = ?, ended_on = ? where id = ?")
                .params(how.name(), on, id)
                .update();
    }

    private Plan map(ResultSet row, CaseId caseId) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Plan(
                id,
                row.getInt("number"),
                PlanStatus.valueOf(row.getString("status")),
                Objects.requireNonNullElse(row.getString("author"), ""),
                row.getTimestamp("created_at").toInstant(),
                agreement(row, caseId, id),
                row.getObject("ended_on", LocalDate.class));
    }

    private @Nullable Agreement agreement(ResultSet row, CaseId caseId, UUID id) throws SQLException {
        var on = row.getObject("agreed_on", LocalDate.class);
        if (on == null) return null;
        return new Agreement(
                on,
                AgreedHow.valueOf(row.getString("agreed_how")),
                sealed.open(caseId, row, TABLE, "witness", id),
                row.getString("explained_in"),
                row.getString("interpreting"),
                sealed.open(caseId, row, TABLE, "interpreter", id),
                row.getObject("next_meeting_on", LocalDate.class),
                sealed.open(caseId, row, TABLE, "next_meeting_at", id));
    }
}
