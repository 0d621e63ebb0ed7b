package de.lotse.casework.plan;

import de.lotse.casework.CaseId;
import de.lotse.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The goals of the versions. */
@Repository
class Goals {

    private static final String TABLE = "plan_goal";
    private static final String SELECT = """
            select g.goal_id, g.version, g.life_area, g.own_words, g.plain_words, g.indicator, g.target_date
            from   casework.plan_goal g
            where  g.plan_id = ?
            """;

    private final JdbcClient jdbc;
    private final Sealed sealed;

    Goals(JdbcClient jdbc, Sealed sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    /** In the order in which they were set. */
    List<Goal> of(CaseId caseId, UUID plan) {
        return jdbc.sql(SELECT + "order by g.goal_id")
                .param(plan)
                .query((row, number) -> map(row, caseId, plan))
                .list();
    }

    Optional<Goal> find(CaseId caseId, UUID plan, UUID goal) {
        return jdbc.sql(SELECT + "and g.goal_id = ?")
                .params(plan, goal)
                .query((row, number) -> map(row, caseId, plan))
                .optional();
    }

    /** A new goal; the id that it came with is not looked at. */
    UUID add(CaseId caseId, UUID plan, Goal goal) {
        var id = Ids.next();
        jdbc.sql("insert into casework.goal (id, case_id) values (?, ?)")
                .params(id, caseId.value())
                .update();
        insert(caseId, plan, id, goal);
        return id;
    }

    /** The same goal in a further version. */
    void carryOver(CaseId caseId, UUID plan, Goal goal) {
        insert(caseId, plan, goal.id(), goal);
    }

    private void insert(CaseId caseId, UUID plan, UUID id, Goal goal) {
        with(caseId, plan, id, goal, jdbc.sql("""
                        insert into casework.plan_goal (plan_id, goal_id, life_area, own_words, plain_words, indicator, target_date)
                        values (:plan, :goal, :lifeArea, :ownWords, :plainWords, :indicator, :targetDate)""")).update();
    }

    /** Answers whether it was still as it was read. */
    boolean change(CaseId caseId, UUID plan, Goal goal) {
        return with(caseId, plan, goal.id(), goal, jdbc.sql("""
                        update casework.plan_goal
                        set    version = version + 1, life_area = :lifeArea, own_words = :ownWords, plain_words = :plainWords,
                               indicator = :indicator, target_date = :targetDate
                        where  plan_id = :plan
                        and    goal_id = :goal
                        and    version = :version"""))
                        .param("version", goal.version())
                        .update()
                == 1;
    }

    /** Takes it out of the draft together with its steps. */
    void remove(UUID plan, UUID goal) {
        jdbc.sql("delete from casework.plan_goal where plan_id = ? and goal_id = ?")
                .params(plan, goal)
                .update();
        jdbc.sql("""
                        delete from casework.goal g
                        where  g.id = ?
                        and    not exists (select 1 from casework.plan_goal p where p.tenant_id = g.tenant_id and p.goal_id = g.id)""").param(goal).update();
    }

    private StatementSpec with(CaseId caseId, UUID plan, UUID id, Goal goal, StatementSpec statement) {
        return statement
                .param("plan", plan)
                .param("goal", id)
                .param("lifeArea", goal.lifeArea())
                .param("ownWords", sealed.close(caseId, goal.ownWords(), TABLE, "own_words", plan, id))
                .param("plainWords", sealed.close(caseId, goal.plainWords(), TABLE, "plain_words", plan, id))
                .param("indicator", sealed.close(caseId, goal.indicator(), TABLE, "indicator", plan, id))
                .param("targetDate", goal.targetDate());
    }

    private Goal map(ResultSet row, CaseId caseId, UUID plan) throws SQLException {
        var id = row.getObject("goal_id", UUID.class);
        return new Goal(
                id,
                row.getInt("version"),
                row.getString("life_area"),
                sealed.open(caseId, row, TABLE, "own_words", plan, id),
                sealed.open(caseId, row, TABLE, "plain_words", plan, id),
                sealed.open(caseId, row, TABLE, "indicator", plan, id),
                row.getObject("target_date", LocalDate.class));
    }
}
