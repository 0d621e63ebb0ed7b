package de.lotse.tenancy.calendar;

import de.lotse.shared.GermanCalendar;
import de.lotse.shared.GermanCalendar.Closed;
import de.lotse.shared.Land;
import de.lotse.tenancy.WorkCalendars;
import de.lotse.tenancy.WorkingDays;
import de.lotse.tenancy.scope.PerTenant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class StoredWorkCalendars implements WorkCalendars, WorkingDays {

    private final JdbcClient jdbc;
    private final PerTenant<GermanCalendar> current;

    StoredWorkCalendars(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.current = new PerTenant<>(transaction, GermanCalendar.USUAL, this::load);
    }

    @Override
    public GermanCalendar current() {
        return current.get();
    }

    @Override
    public Kept kept() {
        return jdbc.sql("""
                select land, version
                from   tenancy.work_calendar""")
                .query((row, number) -> new Kept(Land.valueOf(row.getString("land")), row.getInt("version"), closed()))
                .optional()
                .orElseGet(() -> new Kept(GermanCalendar.USUAL.land(), 0, closed()));
    }

    @Override
    public boolean setLand(Land land, int version) {
        var set = jdbc.sql("""
                        insert into tenancy.work_calendar as c (land, version) values (?, ? + 1)
                        on conflict (tenant_id) do update set land = excluded.land, version = c.version + 1
                        where  c.version = ?""").params(land.name(), version, version).update();
        current.forget();
        return set == 1;
    }

    @Override
    public void close(UUID id, Closed days) {
        jdbc.sql("insert into tenancy.closed_days (id, from_day, to_day, name) values (?, ?, ?, ?)")
                .params(id, days.from(), days.to(), days.name())
                .update();
        current.forget();
    }

    @Override
    public boolean open(UUID id) {
        var gone = jdbc.sql("delete from tenancy.closed_days where id = ?")
                .param(id)
                .update();
        current.forget();
        return gone == 1;
    }

    private GermanCalendar load() {
        var kept = kept();
        return new GermanCalendar(
                kept.land(), kept.closed().stream().map(Row::days).toList());
    }

    private List<Row> closed() {
        return jdbc.sql("""
                select id, from_day, to_day, name
                from   tenancy.closed_days
                order  by from_day, id""")
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        new Closed(
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("to_day", LocalDate.class),
                                row.getString("name"))))
                .list();
    }
}
