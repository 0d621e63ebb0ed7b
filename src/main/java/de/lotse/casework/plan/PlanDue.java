package de.lotse.casework.plan;

import de.lotse.casework.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of all plans that hold, over all cases that the acting person may open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanDue {

    private final JdbcClient jdbc;
    private final Steps steps;

    PlanDue(JdbcClient jdbc, Steps steps) {
        this.jdbc = jdbc;
        this.steps = steps;
    }

    /**
     * Open steps that are due on the day or earlier, overdue ones included, the earliest first. The page that shows them
     * writes the access log. Nobody is reminded of a step for a member of the household who has died.
     *
     * @param limit how many at most, at least 1
     */
    public List<DueStep> until(LocalDate day, int limit) {
        return jdbc.sql("""
                        select p.case_id, c.display_name, s.plan_id, s.step_id, s.what, s.due_on
                        from   consent.visible_case v
                        join   casework.case_file f on f.tenant_id = v.tenant_id and f.id = v.case_id
                        join   casework.person c on c.tenant_id = f.tenant_id and c.id = f.client_id
                        join   casework.plan_version p on p.tenant_id = f.tenant_id and p.case_id = f.id
                        join   casework.plan_step s on s.tenant_id = p.tenant_id and s.plan_id = p.id
                        left join lateral (
                          select e.status
                          from   casework.step_state e
                          where  e.tenant_id = s.tenant_id and e.step_id = s.step_id
                          order  by e.number desc
                          limit  1) now on true
                        where  f.status in ('OPENING', 'ACTIVE', 'PAUSED')
                        and    p.status = 'AGREED'
                        and    s.due_on <= ?
                        and    coalesce(now.status, 'PLANNED') in ('PLANNED', 'RUNNING')
                        and    not exists (
                                 select 1
                                 from   casework.household_member m
                                 join   casework.deceased d on d.tenant_id = m.tenant_id and d.person_id = m.person_id
                                 where  m.tenant_id = s.tenant_id and m.id = s.member_id)
                        order  by s.due_on, s.step_id
                        limit  ?""").params(day, limit).query(this::map).list();
    }

    private DueStep map(ResultSet row, int number) throws SQLException {
        var caseId = new CaseId(row.getObject("case_id", UUID.class));
        var step = row.getObject("step_id", UUID.class);
        return new DueStep(
                caseId,
                row.getString("display_name"),
                step,
                steps.what(row, caseId, row.getObject("plan_id", UUID.class), step),
                row.getObject("due_on", LocalDate.class));
    }

    /**
     * A step that is due.
     *
     * @param what is to be done, in the words of the plan
     */
    public record DueStep(CaseId caseId, String clientName, UUID stepId, String what, LocalDate dueOn) {

        /** Where it is dealt with. */
        public String href() {
            return "/faelle/" + caseId.value() + "/" + PlanConfiguration.TAB + "#schritt-" + stepId;
        }
    }
}
