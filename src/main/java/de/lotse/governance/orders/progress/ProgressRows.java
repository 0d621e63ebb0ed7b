package de.lotse.governance.orders.progress;

import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.orders.OrderStep;
import de.lotse.kern.Option;
import de.lotse.shared.Ids;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what becomes of an order; the database lets nobody change it afterwards. Who may is decided before. */
@Repository
class ProgressRows {

    private final JdbcClient jdbc;

    ProgressRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Answers false if somebody else has corrected the same before.
     *
     * @param corrects null for a report of its own
     */
    boolean report(UUID order, @Nullable UUID corrects, ReportForm.Wanted wanted) {
        return jdbc.sql("""
                        insert into governance.order_report (id, order_id, corrects, reason, on_day, text, body_id, body_name, next_due_on, recorded_at)
                        values (:id, :order, :corrects, :reason, :on, :text, :body, :bodyName, :next, clock_timestamp())
                        on conflict (tenant_id, order_id, corrects) do nothing""")
                        .param("id", Ids.next())
                        .param("order", order)
                        .param("corrects", corrects)
                        .param("reason", corrects == null ? "" : wanted.reason())
                        .param("on", wanted.on())
                        .param("text", wanted.text())
                        .param("body", wanted.to().body())
                        .param("bodyName", wanted.to().name())
                        .param("next", wanted.nextDueOn())
                        .update()
                == 1;
    }

    /** Answers false if somebody else has changed the order since this version. */
    boolean move(UUID order, int version, @Nullable LocalDate before, DeadlineForm.Wanted wanted) {
        var moved = jdbc.sql("""
                        update governance.council_order set due_on = :due, version = version + 1 where id = :id and version = :version""")
                .param("due", wanted.dueOn())
                .param("id", order)
                .param("version", version)
                .update();
        if (moved == 0) return false;
        jdbc.sql("""
                        insert into governance.order_deadline (id, order_id, before, after, reason, granted_by, granted_on)
                        values (:id, :order, :before, :after, :reason, :by, :on)""")
                .param("id", Ids.next())
                .param("order", order)
                .param("before", before)
                .param("after", wanted.dueOn())
                .param("reason", wanted.reason())
                .param("by", wanted.grantedBy())
                .param("on", wanted.grantedOn())
                .update();
        return true;
    }

    void step(UUID order, OrderStep.Kind kind, LocalDate on, @Nullable UUID paper, String reason) {
        jdbc.sql("""
                        insert into governance.order_step (id, order_id, kind, on_day, paper_id, reason, recorded_at)
                        values (:id, :order, :kind, :on, :paper, :reason, clock_timestamp())""")
                .param("id", Ids.next())
                .param("order", order)
                .param("kind", kind.name())
                .param("on", on)
                .param("paper", paper)
                .param("reason", reason)
                .update();
    }

    /** For whoever keeps the bodies all; for others the one that gave the order, and their own. */
    List<Option> bodies(@Nullable UUID ordering) {
        return jdbc.sql("""
                        select b.id, b.name from governance.body b
                        where  :keeper or b.id = :ordering or exists (
                          select 1 from governance.member m
                          where  m.tenant_id = b.tenant_id and m.body_id = b.id and m.user_id = shared.actor())
                        order  by lower(b.name), b.id""")
                .param("keeper", BodyRights.isKeeper())
                .param("ordering", ordering, Types.OTHER)
                .query((row, index) -> new Option(row.getString("id"), row.getString("name")))
                .list();
    }
}
