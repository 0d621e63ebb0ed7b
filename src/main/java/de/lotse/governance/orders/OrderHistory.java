package de.lotse.governance.orders;

import de.lotse.governance.bodies.BodyRights;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what became of an order; who may see it is decided before. */
@Repository
public class OrderHistory {

    private final JdbcClient jdbc;

    OrderHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As they hold today, the earliest first, each with its earlier versions. */
    public List<OrderReport> reports(UUID order) {
        var versions = jdbc.sql("""
                        select r.id, r.corrects, r.reason, r.on_day, r.text, r.body_id, coalesce(b.name, r.body_name) as body_name, r.next_due_on,
                               coalesce(u.display_name, '') as author, r.recorded_at, r.removed_at, r.removed_because,
                               coalesce(x.display_name, '') as removed_by
                        from   governance.order_report r
                        left join governance.body b on b.tenant_id = r.tenant_id and b.id = r.body_id
                        left join identity.user_name u on u.tenant_id = r.tenant_id and u.id = r.recorded_by
                        left join identity.user_name x on x.tenant_id = r.tenant_id and x.id = r.removed_by
                        where  r.order_id = ?
                        order  by r.on_day, r.recorded_at, r.id""").param(order).query(OrderHistory::report).list();
        Map<UUID, OrderReport> byId = new HashMap<>();
        versions.forEach(one -> byId.put(one.id(), one));
        var corrected = versions.stream().map(OrderReport::corrects).toList();
        return versions.stream()
                .filter(one -> !corrected.contains(one.id()))
                .map(one -> one.after(before(one, byId)))
                .toList();
    }

    /**
     * The one of which this is a version, as it holds today.
     *
     * @throws NotFound for none of this order
     */
    public OrderReport report(UUID order, UUID version) {
        return reports(order).stream()
                .filter(one -> one.id().equals(version)
                        || one.before().stream().anyMatch(old -> old.id().equals(version)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whoever else does something with this order waits for the end of this transaction. */
    public void hold(UUID order) {
        jdbc.sql("select o.version from governance.council_order o where o.id = ? for update")
                .param(order)
                .query(Integer.class)
                .list();
    }

    private static List<OrderReport> before(OrderReport report, Map<UUID, OrderReport> byId) {
        var before = new ArrayList<OrderReport>();
        for (var at = report.corrects(); at != null; at = before.getLast().corrects()) {
            var version = byId.get(at);
            if (version == null) throw new IllegalStateException("a report corrects none of its order");
            before.add(version);
        }
        return before;
    }

    /** In the order in which it happened. */
    public List<DeadlineMove> moves(UUID order) {
        return jdbc.sql("""
                        select d.before, d.after, d.reason, d.granted_by, d.granted_on from governance.order_deadline d
                        where  d.order_id = ? order by d.recorded_at, d.id""")
                .param(order)
                .query((row, number) -> new DeadlineMove(
                        row.getObject("before", LocalDate.class),
                        row.getObject("after", LocalDate.class),
                        row.getString("reason"),
                        row.getString("granted_by"),
                        row.getObject("granted_on", LocalDate.class)))
                .list();
    }

    /** In the order in which it happened. A paper that is not public is named to whoever keeps the bodies only. */
    public List<OrderStep> steps(UUID order) {
        return jdbc.sql("""
                        select s.kind, s.on_day, s.reason, p.id as paper_id, coalesce(p.number, '') as paper_number, p.subject as paper_subject,
                               p.publicity = 'PUBLIC' or :keeper as paper_named
                        from   governance.order_step s
                        left join governance.council_paper p on p.tenant_id = s.tenant_id and p.id = s.paper_id
                        where  s.order_id = :order order by s.recorded_at, s.id""")
                .param("order", order)
                .param("keeper", BodyRights.isKeeper())
                .query((row, number) -> new OrderStep(
                        OrderStep.Kind.valueOf(row.getString("kind")),
                        row.getObject("on_day", LocalDate.class),
                        paper(row),
                        row.getString("reason")))
                .list();
    }

    /** The latest first. */
    List<OrderBefore> before(UUID order) {
        return jdbc.sql("""
                        select v.title, v.wording, coalesce(b.name, v.body_name) as body_name, v.ordered_on, v.changed_at,
                               coalesce(u.display_name, '') as changed_by
                        from   governance.order_version v
                        left join governance.body b on b.tenant_id = v.tenant_id and b.id = v.body_id
                        left join identity.user_name u on u.tenant_id = v.tenant_id and u.id = v.changed_by
                        where  v.order_id = ? order by v.version desc""")
                .param(order)
                .query((row, number) -> new OrderBefore(
                        row.getString("title"),
                        row.getString("wording"),
                        row.getString("body_name"),
                        row.getObject("ordered_on", LocalDate.class),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by")))
                .list();
    }

    private static OrderStep.@Nullable Paper paper(ResultSet row) throws SQLException {
        var id = row.getObject("paper_id", UUID.class);
        if (id == null) return null;
        return row.getBoolean("paper_named")
                ? new OrderStep.Paper(id, row.getString("paper_number"), row.getString("paper_subject"))
                : new OrderStep.Paper(null, row.getString("paper_number"), "");
    }

    private static OrderReport report(ResultSet row, int number) throws SQLException {
        return new OrderReport(
                row.getObject("id", UUID.class),
                row.getObject("corrects", UUID.class),
                row.getString("reason"),
                row.getObject("on_day", LocalDate.class),
                row.getString("text"),
                row.getObject("body_id", UUID.class),
                row.getString("body_name"),
                row.getObject("next_due_on", LocalDate.class),
                row.getString("author"),
                row.getTimestamp("recorded_at").toInstant(),
                removal(row),
                List.of());
    }

    private static OrderReport.@Nullable Removal removal(ResultSet row) throws SQLException {
        var at = row.getTimestamp("removed_at");
        return at == null
                ? null
                : new OrderReport.Removal(
                        at.toInstant(), row.getString("removed_by"), row.getString("removed_because"));
    }
}
