package de.lotse.staffing.plan;

import de.lotse.shared.Ids;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the staff plan: it is read as a whole, and what has changed in it is written. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class StaffPlans {

    /** Stands for the head of the administration where a note is about something directly below it. */
    public static final UUID TOP = new UUID(0, 0);

    /** Characters of what stood there before. */
    public static final int WAS = 4000;

    private final JdbcClient jdbc;
    private final PlanRows rows;

    StaffPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new PlanRows(jdbc);
    }

    /** Nobody else changes the organisation of this municipality until the end of the transaction. */
    void lock() {
        jdbc.sql("select staffing.only_one()").query((row, number) -> true).single();
    }

    public StaffPlan read() {
        return rows.read();
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
}
