package de.lotse.casework.demo;

import de.lotse.casework.CaseId;
import de.lotse.casework.demo.DemoHousehold.Living;
import de.lotse.casework.demo.DemoPlan.Goal;
import de.lotse.shared.Ids;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes support plans: goals and steps while it is a draft, then the agreement, then what became of them. */
@Component
class PlansMade {

    private final JdbcClient jdbc;
    private final DemoTexts sealing;
    private final DemoCourse course;
    private final StepsMade steps;

    PlansMade(JdbcClient jdbc, DemoTexts sealing, DemoCourse course, StepsMade steps) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.course = course;
        this.steps = steps;
    }

    void add(Living living, DemoCase one, Days days) {
        for (var i = 0; i < one.plans().size(); i++) add(living, one.plans().get(i), i + 1, days);
    }

    void add(Living living, DemoPlan plan, int number, Days days) {
        var id = begin(living.caseId(), number, days.at(plan.begun(), 11));
        for (var goal : plan.goals()) add(living, id, goal, days);
        if (plan.agreed() != null) agree(living.caseId(), id, plan, plan.agreed(), days);
        if (plan.ended() != null) end(living.caseId(), id, plan.ended(), days);
    }

    private UUID begin(CaseId caseId, int number, Instant at) {
        var id = Ids.next();
        jdbc.sql("insert into casework.plan_version (id, case_id, number, created_at) values (?, ?, ?, ?)")
                .params(id, caseId.value(), number, Timestamp.from(at))
                .update();
        return id;
    }

    private void add(Living living, UUID plan, Goal goal, Days days) {
        var caseId = living.caseId();
        var id = Ids.next();
        jdbc.sql("insert into casework.goal (id, case_id) values (?, ?)")
                .params(id, caseId.value())
                .update();
        jdbc.sql("""
                        insert into casework.plan_goal (plan_id, goal_id, life_area, own_words, plain_words, indicator, target_date)
                        values (:plan, :goal, :area, :own, :plain, :indicator, :target)""")
                .param("plan", plan)
                .param("goal", id)
                .param("area", goal.area())
                .param("own", sealing.ofCase(caseId, goal.own(), "plan_goal.own_words", plan, id))
                .param("plain", sealing.ofCase(caseId, goal.plain(), "plan_goal.plain_words", plan, id))
                .param("indicator", sealing.ofCase(caseId, goal.indicator(), "plan_goal.indicator", plan, id))
                .param("target", days.onOrNull(goal.target()))
                .update();
        for (var step : goal.steps()) steps.add(living, plan, id, step, days);
        for (var rating : goal.ratings()) steps.rate(caseId, id, rating, days);
    }

    private void agree(CaseId caseId, UUID id, DemoPlan plan, int on, Days days) {
        jdbc.sql("""
                        update casework.plan_version
                        set    status = 'AGREED', agreed_on = :on, agreed_how = :how, witness = :witness, explained_in = :language,
                               interpreting = :interpreting, next_meeting_on = :next, next_meeting_at = :nextAt
                        where  id = :id""")
                .param("on", days.on(on))
                .param("how", plan.how())
                .param("witness", sealing.ofCase(caseId, plan.witness(), "plan_version.witness", id))
                .param("language", plan.language())
                .param("interpreting", plan.interpreting())
                .param("next", days.onOrNull(plan.next()))
                .param("nextAt", sealing.ofCase(caseId, plan.nextAt(), "plan_version.next_meeting_at", id))
                .param("id", id)
                .update();
        course.tell(caseId, "plan_agreed", days.at(on, 11), id, "");
    }

    private void end(CaseId caseId, UUID id, int on, Days days) {
        jdbc.sql("update casework.plan_version set status = 'ENDED', ended_on = ? where id = ?")
                .params(days.on(on), id)
                .update();
        course.tell(caseId, "plan_ended", days.at(on, 15), id, "");
    }
}
