package de.lotse.governance.orders;

import de.lotse.governance.Subject;
import de.lotse.governance.bodies.BodyRights;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads orders, as they stand on a day and as the acting person may read them ({@link OrderRights}). */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class CouncilOrders {

    /** Of an order {@code o}: its last step {@code s}, its last report {@code r} as it holds today, and when the next is due, {@code d.report_due}. */
    public static final String STAND = """
            left join lateral (
              select s.kind, s.on_day from governance.order_step s
              where  s.tenant_id = o.tenant_id and s.order_id = o.id
              order  by s.recorded_at desc, s.id desc limit 1) s on true
            left join lateral (
              select r.on_day, r.next_due_on from governance.order_report r
              where  r.tenant_id = o.tenant_id and r.order_id = o.id
              and    not exists (select 1 from governance.order_report c
                                 where c.tenant_id = r.tenant_id and c.order_id = r.order_id and c.corrects = r.id)
              order  by r.on_day desc, r.recorded_at desc, r.id desc limit 1) r on true
            cross join lateral (select case when r.on_day is null then o.first_report_on else r.next_due_on end as report_due) d
            """;

    /** The state is computed here and nowhere else. A day that is reached is due; one that has passed is overdue. */
    private static final String FROM = """
            from   governance.council_order o
            left join governance.body b on b.tenant_id = o.tenant_id and b.id = o.body_id
            left join identity.user_name u on u.tenant_id = o.tenant_id and u.id = o.responsible_id
            """ + STAND + """
            cross join lateral (
              select case when s.kind in ('PAPER', 'STATEMENT') then 'FULFILLED'
                          when s.kind in ('WITHDRAWN', 'OBSOLETE') then 'DROPPED'
                          when o.due_on < :today then 'OVERDUE'
                          when d.report_due <= :today then 'REPORT_DUE'
                          else 'OPEN' end as state) x
            where  (:keeper or :staff and o.is_public or o.responsible_id = shared.actor() or exists (
                      select 1 from governance.member m
                      where  m.tenant_id = o.tenant_id and m.body_id = o.body_id and m.user_id = shared.actor()
                      and    m.mandate_from <= :today and (m.mandate_to is null or m.mandate_to >= :today)))
            """;

    private static final String READ = """
            select o.id, o.version, o.number, o.title, o.wording, o.body_id, coalesce(b.name, o.body_name) as body_name, o.ordered_on, o.decision_id,
                   o.link, o.lead_unit, o.further_units, o.responsible_id, coalesce(u.display_name, '') as responsible_name, o.due_on,
                   o.first_report_on, d.report_due, r.on_day as reported_on, o.is_public, o.subject_kind, o.subject_id, o.subject_title,
                   o.subject_path, x.state, case when x.state in ('FULFILLED', 'DROPPED') then s.on_day end as ended_on
            """ + FROM;

    /** A condition about an order {@code o}: what was asked for but its state. */
    static final String WANTED = """
            (:unit = '' or lower(o.lead_unit) = lower(:unit))
            and (:body = '' or coalesce(o.body_id::text, o.body_name) = :body)
            and (:year = 0 or extract(year from o.ordered_on) = :year)
            """;

    /** What has to be done next comes first; what has ended comes last, the latest first. */
    private static final String URGENT = """
             order by array_position(array['OVERDUE', 'REPORT_DUE', 'OPEN', 'FULFILLED', 'DROPPED'], x.state),
                      case when s.kind is null or s.kind = 'REOPENED' then least(o.due_on, d.report_due) end nulls last, s.on_day desc nulls last,
                      o.ordered_on, o.id
            """;

    private final JdbcClient jdbc;

    CouncilOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound for one that there is not, or that is not for her eyes */
    public CouncilOrder get(UUID id, LocalDate today) {
        return read(READ + " and o.id = :id", today)
                .param("id", id)
                .query(CouncilOrders::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The most urgent first. */
    public List<CouncilOrder> list(OrderFilter filter, LocalDate today, int offset, int size) {
        return filtered(
                        READ + " and " + WANTED + " and (:state = '' or x.state = :state) " + URGENT
                                + " offset :offset limit :size",
                        filter,
                        today)
                .param("state", filter.state() == null ? "" : filter.state().name())
                .param("offset", offset)
                .param("size", size)
                .query(CouncilOrders::map)
                .list();
    }

    /** What can be asked for, and how many there are in each state, in one reading: the last step and report of each order are looked up once. */
    public OrderOverview overview(OrderFilter filter, LocalDate today) {
        return OrderOverview.of(filtered(OrderOverview.READ.formatted(FROM), filter, today));
    }

    /** Of one body, what has not ended. */
    public List<CouncilOrder> openOf(UUID body, LocalDate today) {
        return read(READ + " and o.body_id = :body and x.state in ('OVERDUE', 'REPORT_DUE', 'OPEN') " + URGENT, today)
                .param("body", body)
                .query(CouncilOrders::map)
                .list();
    }

    /**
     * Those about a thing of another module: named as their origin, or by way of a council paper from it or a decision about either. Only
     * whoever keeps the bodies is told what comes from a paper that is not public.
     */
    List<CouncilOrder> about(String kind, UUID origin, LocalDate today) {
        return read(READ + """
                         and exists (
                           select 1
                           from   (select o.subject_kind as kind, o.subject_id as id
                                   union all
                                   select e.subject_kind, e.subject_id from governance.decision e
                                   where  e.tenant_id = o.tenant_id and e.body_id = o.body_id and e.id = o.decision_id) about
                           where  about.kind = :kind and about.id = :origin
                           or     about.kind = 'COUNCIL_PAPER' and exists (
                                    select 1 from governance.council_paper p
                                    where  p.tenant_id = o.tenant_id and p.id = about.id and p.origin_kind = :kind and p.origin_id = :origin
                                    and    (:keeper or p.publicity = 'PUBLIC')))
                         """ + URGENT, today)
                .param("kind", kind)
                .param("origin", origin)
                .query(CouncilOrders::map)
                .list();
    }

    /** Those that were given in the decisions of a meeting. */
    public List<CouncilOrder> of(UUID meeting, LocalDate today) {
        return read(READ + """
                         and exists (select 1 from governance.decision e
                                     where e.tenant_id = o.tenant_id and e.body_id = o.body_id and e.id = o.decision_id and e.meeting_id = :meeting)
                         order by o.recorded_at, o.id""", today)
                .param("meeting", meeting)
                .query(CouncilOrders::map)
                .list();
    }

    /**
     * What the acting person has to answer for until a day, with its deadline or its next report: her own, and for whoever keeps the bodies
     * those for which nobody else answers.
     */
    public List<CouncilOrder> own(LocalDate today, LocalDate until) {
        return read(READ + """
                         and x.state in ('OVERDUE', 'REPORT_DUE', 'OPEN') and least(o.due_on, d.report_due) <= :until
                         and (o.responsible_id = shared.actor() or :keeper and coalesce(not u.enabled, true))
                         """ + URGENT, today)
                .param("until", until)
                .query(CouncilOrders::map)
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, OrderFilter filter, LocalDate today) {
        return read(sql, today)
                .param("unit", filter.unit())
                .param("body", filter.body())
                .param("year", filter.year());
    }

    private JdbcClient.StatementSpec read(String sql, LocalDate today) {
        return jdbc.sql(sql)
                .param("today", today)
                .param("keeper", BodyRights.isKeeper())
                .param("staff", OrderRights.isStaff());
    }

    private static CouncilOrder map(ResultSet row, int number) throws SQLException {
        return new CouncilOrder(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("number"),
                row.getString("title"),
                row.getString("wording"),
                row.getObject("body_id", UUID.class),
                row.getString("body_name"),
                row.getObject("ordered_on", LocalDate.class),
                row.getObject("decision_id", UUID.class),
                row.getString("link"),
                row.getString("lead_unit"),
                row.getString("further_units"),
                row.getObject("responsible_id", UUID.class),
                row.getString("responsible_name"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("first_report_on", LocalDate.class),
                row.getObject("report_due", LocalDate.class),
                row.getObject("reported_on", LocalDate.class),
                row.getBoolean("is_public"),
                subject(row),
                OrderState.valueOf(row.getString("state")),
                row.getObject("ended_on", LocalDate.class));
    }

    private static @Nullable Subject subject(ResultSet row) throws SQLException {
        var id = row.getObject("subject_id", UUID.class);
        return id == null
                ? null
                : new Subject(
                        row.getString("subject_kind"),
                        id,
                        row.getString("subject_title"),
                        row.getString("subject_path"));
    }
}
