package de.lotse.casework.ownership;

import de.lotse.casework.plan.NewStep;
import de.lotse.casework.plan.PlanTakenOver.TakenGoal;
import de.lotse.consent.SharedCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the agreed plan as far as it goes along: its goals with the steps that are still to be done, and of both what a grant opens. */
@Component
class HandedPlan {

    private final JdbcClient jdbc;
    private final HandedTexts texts;

    HandedPlan(JdbcClient jdbc, HandedTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    List<TakenGoal> of(SharedCase shared) {
        var steps = steps(shared);
        return jdbc.sql("""
                        select g.plan_id, g.goal_id, g.life_area, g.plain_words, g.target_date
                        from   casework.plan_goal g
                        join   casework.plan_version v on v.tenant_id = g.tenant_id and v.id = g.plan_id
                        where  v.case_id = ?
                        order  by g.goal_id""")
                .param(shared.caseId())
                .query((row, number) -> new TakenGoal(
                        row.getString("life_area"),
                        texts.open(shared, row, "plan_goal", "plain_words", id(row, "goal_id")),
                        row.getObject("target_date", LocalDate.class),
                        steps.getOrDefault(row.getObject("goal_id", UUID.class), List.of())))
                .list();
    }

    /** By goal. */
    private Map<UUID, List<NewStep>> steps(SharedCase shared) {
        var steps = new HashMap<UUID, List<NewStep>>();
        jdbc.sql("""
                        select s.plan_id, s.step_id, s.goal_id, s.what, s.responsible, s.organisation, s.kind, s.due_on
                        from   casework.plan_step s
                        join   casework.plan_version v on v.tenant_id = s.tenant_id and v.id = s.plan_id
                        where  v.case_id = ?
                        and    coalesce((select z.status from casework.step_state z
                                         where  z.tenant_id = s.tenant_id and z.step_id = s.step_id
                                         order  by z.number desc limit 1), 'PLANNED') in ('PLANNED', 'RUNNING')
                        order  by s.step_id""").param(shared.caseId()).query(row -> {
            steps.computeIfAbsent(row.getObject("goal_id", UUID.class), _ -> new ArrayList<>())
                    .add(step(shared, row));
        });
        return steps;
    }

    private NewStep step(SharedCase shared, ResultSet row) throws SQLException {
        return new NewStep(
                texts.open(shared, row, "plan_step", "what", id(row, "step_id")),
                row.getString("responsible"),
                texts.open(shared, row, "plan_step", "organisation", id(row, "step_id")),
                row.getString("kind"),
                row.getObject("due_on", LocalDate.class));
    }

    private static String id(ResultSet row, String part) throws SQLException {
        return row.getString("plan_id") + ":" + row.getString(part);
    }
}
