package de.lotse.staffing.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the staff plan, put together to the plan that they are. */
record PlanRows(JdbcClient jdbc) {

    StaffPlan read() {
        return new StaffPlan(units(), posts(), holdings(), colleagues(), fillings());
    }

    private List<Unit> units() {
        var states = new HashMap<UUID, List<UnitState>>();
        jdbc.sql("""
                        select s.id, s.unit_id, s.valid_from, s.valid_to, s.kind, s.code, s.name, s.parent_id
                        from   staffing.unit_state s
                        order  by s.valid_from""").query(row -> {
            add(states, row.getObject("unit_id", UUID.class), unitState(row));
        });
        return jdbc.sql("select id, version from staffing.unit order by id")
                .query((row, number) ->
                        new Unit(id(row), row.getInt("version"), states.getOrDefault(id(row), List.of())))
                .list();
    }

    private List<Post> posts() {
        var states = new HashMap<UUID, List<PostState>>();
        jdbc.sql("""
                        select s.id, s.post_id, s.valid_from, s.valid_to, s.unit_id, s.title, s.share, s.leads, s.topics, s.funding, s.employer
                        from   staffing.post_state s
                        order  by s.valid_from""").query(row -> {
            add(states, row.getObject("post_id", UUID.class), postState(row));
        });
        return jdbc.sql("select id, kind, version from staffing.post order by id")
                .query((row, number) -> new Post(
                        id(row),
                        PostKind.valueOf(row.getString("kind")),
                        row.getInt("version"),
                        states.getOrDefault(id(row), List.of())))
                .list();
    }

    private static <S> void add(Map<UUID, List<S>> states, UUID id, S state) {
        states.computeIfAbsent(id, _ -> new ArrayList<>()).add(state);
    }

    private List<Holding> holdings() {
        return jdbc.sql(
                        "select id, post_id, colleague_id, valid_from, valid_to, share from staffing.holding order by id")
                .query((row, number) -> new Holding(
                        id(row),
                        row.getObject("post_id", UUID.class),
                        row.getObject("colleague_id", UUID.class),
                        span(row),
                        row.getInt("share")))
                .list();
    }

    private List<Colleague> colleagues() {
        return jdbc.sql("""
                        select c.id, c.version, c.user_id, coalesce(u.display_name, c.name) as name, c.phone, c.email, c.room
                        from   staffing.colleague c
                        left join identity.user_name u on u.tenant_id = c.tenant_id and u.id = c.user_id
                        order  by 4, c.id""")
                .query((row, number) -> new Colleague(
                        id(row),
                        row.getInt("version"),
                        row.getObject("user_id", UUID.class),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("room")))
                .list();
    }

    private List<PlannedFilling> fillings() {
        return jdbc.sql("select post_id, noted_on, planned_for from staffing.planned_filling order by noted_on")
                .query((row, number) -> new PlannedFilling(
                        row.getObject("post_id", UUID.class),
                        row.getObject("noted_on", LocalDate.class),
                        row.getObject("planned_for", LocalDate.class)))
                .list();
    }

    private static UnitState unitState(ResultSet row) throws SQLException {
        return new UnitState(
                id(row),
                span(row),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("name"),
                row.getObject("parent_id", UUID.class));
    }

    private static PostState postState(ResultSet row) throws SQLException {
        return new PostState(
                id(row),
                span(row),
                row.getObject("unit_id", UUID.class),
                row.getString("title"),
                row.getInt("share"),
                row.getBoolean("leads"),
                row.getString("topics"),
                row.getString("funding"),
                row.getString("employer"));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }
}
