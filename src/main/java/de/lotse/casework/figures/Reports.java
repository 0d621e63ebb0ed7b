package de.lotse.casework.figures;

import de.lotse.shared.Forbidden;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps released reports: written once, then only read. */
@Repository
class Reports {

    private static final String SELECT = """
            select r.id, r.view, r.from_day, r.to_day, r.one_day, r.number, r.reason, r.smallest, r.released_at, u.display_name
            from   casework.figure_report r
            left join identity.user_name u on u.tenant_id = r.tenant_id and u.id = r.released_by
            """;

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That they were released, for all who may see such figures; the latest period first. */
    List<Report> all() {
        return jdbc.sql(SELECT + """
                        where  r.view = any(:views)
                        order  by r.to_day desc, r.from_day desc, r.view, r.one_day, r.number desc""")
                .param("views", views())
                .query(Reports::map)
                .list();
    }

    /** The versions of one period, newest first. */
    List<Report> of(View view, Period period) {
        return jdbc.sql(SELECT + """
                        where  r.view = :view and r.from_day = :from and r.to_day = :to and r.one_day = :day
                        order  by r.number desc""")
                .param("view", view.name())
                .param("from", period.from())
                .param("to", period.to())
                .param("day", period.isOneDay())
                .query(Reports::map)
                .list();
    }

    /** Throws {@link NotFound} for a report of others, {@link Forbidden} for who may not release such reports. */
    Report get(UUID id) {
        if (View.of(Scope.actor()).stream().noneMatch(view -> view.mayRelease(Scope.actor()))) throw new Forbidden();
        var report = jdbc.sql(SELECT + "where r.id = :id and r.view = any(:views)")
                .param("id", id)
                .param("views", views())
                .query(Reports::map)
                .optional()
                .orElseThrow(NotFound::new);
        if (!report.view().mayRelease(Scope.actor())) throw new Forbidden();
        return report;
    }

    List<Figure> figures(UUID report) {
        return jdbc.sql("""
                        select c.dimension, c.code, c.measure, c.shown
                        from   casework.figure_report_cell c
                        where  c.report_id = ?""")
                .param(report)
                .query((row, number) -> new Figure(
                        new Cell(
                                Dimension.valueOf(row.getString("dimension")),
                                row.getString("code"),
                                Measure.valueOf(row.getString("measure"))),
                        row.getObject("shown", Long.class)))
                .list();
    }

    /** Two who release the same period at once meet at the number: the second gets a duplicate key, which is answered as a conflict. */
    UUID add(
            View view,
            Period period,
            int number,
            @Nullable String reason,
            int smallest,
            Instant at,
            Collection<Figure> figures) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.figure_report
                          (id, view, from_day, to_day, one_day, number, reason, smallest, released_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, view.name(), period.from(), period.to(), period.isOneDay(), number)
                .param(reason)
                .params(smallest, Timestamp.from(at))
                .update();
        jdbc.sql("""
                        insert into casework.figure_report_cell (report_id, dimension, code, measure, shown)
                        select ?, x.dimension, x.code, x.measure, x.shown
                        from   unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as bigint[]))
                               as x (dimension, code, measure, shown)""")
                .param(id)
                .param(figures.stream()
                        .map(each -> each.cell().dimension().name())
                        .toArray(String[]::new))
                .param(figures.stream().map(each -> each.cell().code()).toArray(String[]::new))
                .param(figures.stream()
                        .map(each -> each.cell().measure().name())
                        .toArray(String[]::new))
                .param(figures.stream().map(Figure::shown).toArray(Long[]::new))
                .update();
        return id;
    }

    private static String[] views() {
        return View.of(Scope.actor()).stream().map(Enum::name).toArray(String[]::new);
    }

    private static Report map(ResultSet row, int number) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                View.valueOf(row.getString("view")),
                new Period(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getBoolean("one_day")),
                row.getInt("number"),
                row.getString("reason"),
                row.getInt("smallest"),
                row.getTimestamp("released_at").toInstant(),
                Objects.requireNonNullElse(row.getString("display_name"), ""));
    }
}
