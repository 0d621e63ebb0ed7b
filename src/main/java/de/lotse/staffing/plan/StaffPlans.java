package de.lotse.staffing.plan;

import de.lotse.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the staff plan as a whole and writes what has changed in it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class StaffPlans {

    /** Stands for the head of the administration where a note is about something directly below it. */
    public static final UUID TOP = new UUID(0, 0);

    /** Characters of what stood there before. */
    public static final int WAS = 4000;

    private final JdbcClient jdbc;

    StaffPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else changes the organisation of this municipality until the end of the transaction. */
    void lock() {
        jdbc.sql("select staffing.only_one()").query((row, number) -> true).single();
    }

    public StaffPlan read() {
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

    /** The latest first. */
    public List<Correction> corrections(UUID subject) {
        return jdbc.sql("""
                        select c.was, c.reason, c.corrected_at, u.display_name
                        from   staffing.correction c
                        left join identity.user_name u on u.tenant_id = c.tenant_id and u.id = c.corrected_by
                        where  c.subject_id = ?
                        order  by c.corrected_at desc, c.id desc""")
                .param(subject)
                .query((row, number) -> new Correction(
                        row.getString("was"),
                        row.getString("reason"),
                        row.getTimestamp("corrected_at").toInstant(),
                        Objects.requireNonNullElse(row.getString("display_name"), "")))
                .list();
    }

    public void save(Unit unit) {
        jdbc.sql(
                        "insert into staffing.unit (id) values (:id) on conflict (tenant_id, id) do update set version = unit.version + 1")
                .param("id", unit.id())
                .update();
        jdbc.sql("delete from staffing.unit_state where unit_id = ?")
                .param(unit.id())
                .update();
        for (var state : unit.states())
            jdbc.sql("""
                            insert into staffing.unit_state (id, unit_id, valid_from, valid_to, kind, code, name, parent_id)
                            values (:id, :unit, :from, :to, :kind, :code, :name, :parent)""")
                    .param("id", state.id())
                    .param("unit", unit.id())
                    .param("from", state.valid().from())
                    .param("to", state.valid().last(), Types.DATE)
                    .param("kind", state.kind().name())
                    .param("code", state.code())
                    .param("name", state.name())
                    .param("parent", state.parent(), Types.OTHER)
                    .update();
    }

    public void save(Post post) {
        jdbc.sql("""
                        insert into staffing.post (id, kind) values (:id, :kind)
                        on conflict (tenant_id, id) do update set version = post.version + 1""").param("id", post.id()).param("kind", post.kind().name()).update();
        jdbc.sql("delete from staffing.post_state where post_id = ?")
                .param(post.id())
                .update();
        for (var state : post.states())
            jdbc.sql("""
                            insert into staffing.post_state
                              (id, post_id, valid_from, valid_to, unit_id, title, share, leads, topics, funding, employer)
                            values (:id, :post, :from, :to, :unit, :title, :share, :leads, :topics, :funding, :employer)""")
                    .param("id", state.id())
                    .param("post", post.id())
                    .param("from", state.valid().from())
                    .param("to", state.valid().last(), Types.DATE)
                    .param("unit", state.unit())
                    .param("title", state.title())
                    .param("share", state.share())
                    .param("leads", state.leads())
                    .param("topics", state.topics())
                    .param("funding", state.funding())
                    .param("employer", state.employer())
                    .update();
    }

    /** The post it belongs to counts as changed. */
    public void save(Holding holding) {
        touch(holding.post());
        jdbc.sql("""
                        insert into staffing.holding (id, post_id, colleague_id, valid_from, valid_to, share)
                        values (:id, :post, :colleague, :from, :to, :share)
                        on conflict (tenant_id, id) do update
                        set colleague_id = excluded.colleague_id, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                            share = excluded.share""")
                .param("id", holding.id())
                .param("post", holding.post())
                .param("colleague", holding.colleague())
                .param("from", holding.valid().from())
                .param("to", holding.valid().last(), Types.DATE)
                .param("share", holding.share())
                .update();
    }

    public void remove(Holding holding) {
        touch(holding.post());
        jdbc.sql("delete from staffing.holding where id = ?")
                .param(holding.id())
                .update();
    }

    /** Nothing may hang on it, on any day. */
    public void remove(Unit unit) {
        jdbc.sql("delete from staffing.unit_state where unit_id = ?")
                .param(unit.id())
                .update();
        jdbc.sql("delete from staffing.unit where id = ?").param(unit.id()).update();
    }

    /** With everybody who held it, and what was planned for it. */
    public void remove(Post post) {
        for (var table : List.of("holding", "planned_filling", "post_state"))
            jdbc.sql("delete from staffing." + table + " where post_id = ?")
                    .param(post.id())
                    .update();
        jdbc.sql("delete from staffing.post where id = ?").param(post.id()).update();
    }

    public void save(PlannedFilling filling) {
        touch(filling.post());
        jdbc.sql("""
                        insert into staffing.planned_filling (id, post_id, noted_on, planned_for) values (?, ?, ?, ?)
                        on conflict (tenant_id, post_id, noted_on) do update set planned_for = excluded.planned_for""")
                .params(Ids.next(), filling.post(), filling.notedOn(), filling.plannedFor())
                .update();
    }

    private void touch(UUID post) {
        jdbc.sql("update staffing.post set version = version + 1 where id = ?")
                .param(post)
                .update();
    }

    /** The name is kept only where there is no account. */
    public void save(Colleague colleague) {
        jdbc.sql("""
                        insert into staffing.colleague (id, user_id, name, phone, email, room)
                        values (:id, :user, :name, :phone, :email, :room)
                        on conflict (tenant_id, id) do update
                        set name = excluded.name, phone = excluded.phone, email = excluded.email, room = excluded.room,
                            version = colleague.version + 1""")
                .param("id", colleague.id())
                .param("user", colleague.user(), Types.OTHER)
                .param("name", colleague.user() == null ? colleague.name() : "")
                .param("phone", colleague.phone())
                .param("email", colleague.email())
                .param("room", colleague.room())
                .update();
    }

    public void note(UUID subject, String was, String reason, Instant at) {
        jdbc.sql("insert into staffing.correction (id, subject_id, was, reason, corrected_at) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), subject, was, reason, Timestamp.from(at))
                .update();
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
