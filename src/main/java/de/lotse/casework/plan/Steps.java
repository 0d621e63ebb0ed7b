package de.lotse.casework.plan;

import de.lotse.casework.CaseId;
import de.lotse.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The steps of the versions. */
@Repository
class Steps {

    private static final String TABLE = "plan_step";
    private static final String SELECT = """
            select s.step_id, s.goal_id, s.version, s.what, s.responsible, s.organisation, s.place, s.kind, s.legal_domain,
                   s.due_on, s.member_id
            from   casework.plan_step s
            where  s.plan_id = ?
            """;

    private final JdbcClient jdbc;
    private final Sealed sealed;

    Steps(JdbcClient jdbc, Sealed sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    /** By due date, those without one last. */
    List<Step> of(CaseId caseId, UUID plan) {
        return jdbc.sql(SELECT + "order by s.due_on nulls last, s.step_id")
                .param(plan)
                .query((row, number) -> map(row, caseId, plan))
                .list();
    }

    Optional<Step> find(CaseId caseId, UUID plan, UUID step) {
        return jdbc.sql(SELECT + "and s.step_id = ?")
                .params(plan, step)
                .query((row, number) -> map(row, caseId, plan))
                .optional();
    }

    /** A new step; the id that it came with is not looked at. */
    UUID add(CaseId caseId, UUID plan, Step step) {
        var id = Ids.next();
        jdbc.sql("insert into casework.step (id, case_id) values (?, ?)")
                .params(id, caseId.value())
                .update();
        insert(caseId, plan, id, step);
        return id;
    }

    /** The same step in a further version. */
    void carryOver(CaseId caseId, UUID plan, Step step) {
        insert(caseId, plan, step.id(), step);
    }

    private void insert(CaseId caseId, UUID plan, UUID id, Step step) {
        with(caseId, plan, id, step, jdbc.sql("""
                        insert into casework.plan_step (plan_id, step_id, goal_id, what, responsible, organisation, place, kind,
                                    legal_domain, due_on, member_id)
                        values (:plan, :step, :goal, :what, :responsible, :organisation, :place, :kind, :legalDomain, :dueOn,
                                :member)""")).param("goal", step.goal()).update();
    }

    /** Answers whether it was still as it was read. */
    boolean change(CaseId caseId, UUID plan, Step step) {
        return with(caseId, plan, step.id(), step, jdbc.sql("""
                        update casework.plan_step
                        set    version = version + 1, what = :what, responsible = :responsible, organisation = :organisation,
                               place = :place, kind = :kind, legal_domain = :legalDomain, due_on = :dueOn, member_id = :member
                        where  plan_id = :plan
                        and    step_id = :step
                        and    version = :version"""))
                        .param("version", step.version())
                        .update()
                == 1;
    }

    void remove(UUID plan, UUID step) {
        jdbc.sql("delete from casework.plan_step where plan_id = ? and step_id = ?")
                .params(plan, step)
                .update();
        jdbc.sql("""
                        delete from casework.step s
                        where  s.id = ?
                        and    not exists (select 1 from casework.plan_step p where p.tenant_id = s.tenant_id and p.step_id = s.id)""").param(step).update();
    }

    private StatementSpec with(CaseId caseId, UUID plan, UUID id, Step step, StatementSpec statement) {
        return statement
                .param("plan", plan)
                .param("step", id)
                .param("what", sealed.close(caseId, step.what(), TABLE, "what", plan, id))
                .param("responsible", step.responsible().name())
                .param("organisation", sealed.close(caseId, step.organisation(), TABLE, "organisation", plan, id))
                .param("place", sealed.close(caseId, step.place(), TABLE, "place", plan, id))
                .param("kind", step.kind())
                .param("legalDomain", step.legalDomain().isEmpty() ? null : step.legalDomain())
                .param("dueOn", step.dueOn())
                .param("member", step.member());
    }

    private Step map(ResultSet row, CaseId caseId, UUID plan) throws SQLException {
        var id = row.getObject("step_id", UUID.class);
        return new Step(
                id,
                row.getObject("goal_id", UUID.class),
                row.getInt("version"),
                what(row, caseId, plan, id),
                Responsible.valueOf(row.getString("responsible")),
                sealed.open(caseId, row, TABLE, "organisation", plan, id),
                sealed.open(caseId, row, TABLE, "place", plan, id),
                row.getString("kind"),
                Objects.requireNonNullElse(row.getString("legal_domain"), ""),
                row.getObject("due_on", LocalDate.class),
                row.getObject("member_id", UUID.class));
    }

    /** For other queries that read the column {@code what}. */
    String what(ResultSet row, CaseId caseId, UUID plan, UUID step) throws SQLException {
        return sealed.open(caseId, row, TABLE, "what", plan, step);
    }
}
