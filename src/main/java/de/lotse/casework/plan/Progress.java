package de.lotse.casework.plan;

import static java.util.stream.Collectors.toMap;

import de.lotse.casework.CaseId;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has become of goals and steps, over time: rows are added, none is changed. */
@Repository
class Progress {

    private static final String RATING = "goal_rating";
    private static final String STATE = "step_state";

    private final JdbcClient jdbc;
    private final Sealed sealed;

    Progress(JdbcClient jdbc, Sealed sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    /** Newest first. */
    List<GoalRating> ratings(CaseId caseId, UUID goal) {
        return jdbc.sql("""
                        select r.id, r.goal_id, r.attainment, r.rated_on, r.note, u.display_name as author
                        from   casework.goal_rating r
                        left join identity.user_name u on u.tenant_id = r.tenant_id and u.id = r.author_id
                        where  r.goal_id = ?
                        order  by r.rated_on desc, r.recorded_at desc, r.id desc""")
                .param(goal)
                .query((row, number) -> rating(row, caseId))
                .list();
    }

    /** The latest rating of each goal of the case that has one. */
    Map<UUID, GoalRating> latestRatings(CaseId caseId) {
        return jdbc.sql("""
                        select distinct on (r.goal_id) r.id, r.goal_id, r.attainment, r.rated_on, r.note, u.display_name as author
                        from   casework.goal g
                        join   casework.goal_rating r on r.tenant_id = g.tenant_id and r.goal_id = g.id
                        left join identity.user_name u on u.tenant_id = r.tenant_id and u.id = r.author_id
                        where  g.case_id = ?
                        order  by r.goal_id, r.rated_on desc, r.recorded_at desc, r.id desc""").param(caseId.value()).query((row, number) -> rating(row, caseId)).list().stream()
                .collect(toMap(GoalRating::goal, Function.identity()));
    }

    UUID rate(CaseId caseId, GoalRating rating) {
        var id = Ids.next();
        jdbc.sql("insert into casework.goal_rating (id, goal_id, attainment, rated_on, note) values (?, ?, ?, ?, ?)")
                .params(id, rating.goal(), rating.attainment().value(), rating.ratedOn())
                .param(sealed.close(caseId, rating.note(), RATING, "note", id))
                .update();
        return id;
    }

    /** The present state of each step of the case that was ever touched. */
    Map<UUID, StepState> states(CaseId caseId) {
        return jdbc.sql("""
                        select distinct on (e.step_id) e.id, e.step_id, e.number, e.status, e.barrier_type, e.reason, e.recorded_at
                        from   casework.step s
                        join   casework.step_state e on e.tenant_id = s.tenant_id and e.step_id = s.id
                        where  s.case_id = ?
                        order  by e.step_id, e.number desc""").param(caseId.value()).query((row, number) -> state(row, caseId)).list().stream()
                .collect(toMap(StepState::step, Function.identity()));
    }

    /** The present state; nobody else changes it before this transaction ends. */
    StepState lock(CaseId caseId, UUID step) {
        var known = jdbc.sql("select s.id from casework.step s where s.case_id = ? and s.id = ? for update")
                .params(caseId.value(), step)
                .query(UUID.class)
                .optional();
        if (known.isEmpty()) throw new NotFound();
        return states(caseId).getOrDefault(step, StepState.planned(step));
    }

    /** Adds a state after the present one; the moment is the database's. */
    UUID move(CaseId caseId, StepState state) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.step_state (id, step_id, number, status, barrier_type, reason)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id, state.step(), state.number(), state.status().name())
                .param(state.barrier().isEmpty() ? null : state.barrier())
                .param(sealed.close(caseId, state.reason(), STATE, "reason", id))
                .update();
        return id;
    }

    private GoalRating rating(ResultSet row, CaseId caseId) throws SQLException {
        return new GoalRating(
                row.getObject("goal_id", UUID.class),
                Attainment.of(row.getInt("attainment")),
                row.getObject("rated_on", LocalDate.class),
                sealed.open(caseId, row, RATING, "note", row.getObject("id", UUID.class)),
                Objects.requireNonNullElse(row.getString("author"), ""));
    }

    private StepState state(ResultSet row, CaseId caseId) throws SQLException {
        return new StepState(
                row.getObject("step_id", UUID.class),
                row.getInt("number"),
                StepStatus.valueOf(row.getString("status")),
                Objects.requireNonNullElse(row.getString("barrier_type"), ""),
                sealed.open(caseId, row, STATE, "reason", row.getObject("id", UUID.class)),
                row.getTimestamp("recorded_at").toInstant());
    }
}
