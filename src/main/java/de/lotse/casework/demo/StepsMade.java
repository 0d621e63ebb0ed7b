package de.lotse.casework.demo;

import de.lotse.casework.CaseId;
import de.lotse.casework.demo.DemoHousehold.Living;
import de.lotse.casework.demo.DemoPlan.Rating;
import de.lotse.casework.demo.DemoPlan.Step;
import de.lotse.shared.Ids;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the steps of a plan and what became of steps and goals. */
@Component
class StepsMade {

    private final JdbcClient jdbc;
    private final DemoTexts sealing;
    private final DemoCourse course;

    StepsMade(JdbcClient jdbc, DemoTexts sealing, DemoCourse course) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.course = course;
    }

    void add(Living living, UUID plan, UUID goal, Step step, Days days) {
        var caseId = living.caseId();
        var id = Ids.next();
        jdbc.sql("insert into casework.step (id, case_id) values (?, ?)")
                .params(id, caseId.value())
                .update();
        jdbc.sql("""
                        insert into casework.plan_step
                               (plan_id, step_id, goal_id, what, responsible, organisation, kind, legal_domain, due_on, member_id)
                        values (:plan, :step, :goal, :what, :who, :organisation, :kind, :domain, :due, :member)""")
                .param("plan", plan)
                .param("step", id)
                .param("goal", goal)
                .param("what", sealing.ofCase(caseId, step.what(), "plan_step.what", plan, id))
                .param("who", step.who())
                .param("organisation", sealing.ofCase(caseId, step.organisation(), "plan_step.organisation", plan, id))
                .param("kind", step.kind())
                .param("domain", step.domain())
                .param("due", days.onOrNull(step.due()))
                .param("member", living.member(step.member()))
                .update();
        if (step.status() != null && step.day() != null) move(caseId, id, step, step.status(), step.day(), days);
    }

    private void move(CaseId caseId, UUID step, Step told, String status, int on, Days days) {
        var id = Ids.next();
        var at = days.at(on, 15);
        jdbc.sql("""
                        insert into casework.step_state (id, step_id, number, status, barrier_type, reason, recorded_at)
                        values (:id, :step, 1, :status, :barrier, :reason, :at)""")
                .param("id", id)
                .param("step", step)
                .param("status", status)
                .param("barrier", told.barrier())
                .param("reason", sealing.ofCase(caseId, told.reason(), "step_state.reason", id))
                .param("at", Timestamp.from(at))
                .update();
        course.tell(caseId, "step_" + status.toLowerCase(Locale.ROOT), at, step, told.what());
    }

    void rate(CaseId caseId, UUID goal, Rating rating, Days days) {
        var id = Ids.next();
        var at = days.at(rating.day(), 12);
        jdbc.sql("""
                        insert into casework.goal_rating (id, goal_id, attainment, rated_on, note, recorded_at)
                        values (:id, :goal, :reached, :on, :note, :at)""")
                .param("id", id)
                .param("goal", goal)
                .param("reached", rating.reached())
                .param("on", days.on(rating.day()))
                .param("note", sealing.ofCase(caseId, rating.note(), "goal_rating.note", id))
                .param("at", Timestamp.from(at))
                .update();
        course.tell(caseId, "goal_rated", at, goal, rating.note());
    }
}
