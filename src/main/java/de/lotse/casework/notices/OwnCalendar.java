package de.lotse.casework.notices;

import static de.lotse.web.Texts.t;

import de.lotse.notifications.CalendarItem;
import de.lotse.notifications.CalendarItems;
import de.lotse.web.Formats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The acting person's appointments, Wiedervorlagen and the deadlines of cases that she leads. It reads no name and decrypts nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnCalendar implements CalendarItems {

    private static final int MOST = 2_000;

    private final JdbcClient jdbc;

    OwnCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CalendarItem> between(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select a.id, 'appointment' as kind, a.on_day, a.from_time, a.to_time, a.room, a.version,
                               a.state in ('MOVED', 'CANCELLED_BY_PERSON', 'CANCELLED_BY_US', 'CANCELLED_BY_INTERPRETER') as cancelled
                        from   casework.appointment a
                        left join consent.visible_case v on v.tenant_id = a.tenant_id and v.case_id = a.case_id
                        where  a.colleague_id = shared.actor() and a.on_day between :first and :last
                        and    (a.case_id is null or v.case_id is not null)
                        union all
                        select r.id, 'reminder', r.due_on, null, null, '', r.version, false
                        from   casework.reminder r
                        left join consent.visible_case v on v.tenant_id = r.tenant_id and v.case_id = r.case_id
                        where  r.assignee_id = shared.actor() and r.status = 'OPEN' and r.due_on between :first and :last
                        and    (r.case_id is null or v.case_id is not null)
                        union all
                        select d.id, 'deadline', d.due_on, null, null, '', 0, false
                        from   consent.visible_case v
                        join   casework.deadline d on d.tenant_id = v.tenant_id and d.case_id = v.case_id
                        where  v.role = 'LEAD' and d.done_on is null and d.due_on between :first and :last
                        order  by 3, 4, 1
                        limit  :most""")
                .param("first", first)
                .param("last", last)
                .param("most", MOST)
                .query(OwnCalendar::map)
                .list();
    }

    private static CalendarItem map(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var title = t("casework.notices.calendar." + row.getString("kind"));
        var day = row.getObject("on_day", LocalDate.class);
        var from = row.getObject("from_time", LocalTime.class);
        if (from == null) return new CalendarItem(id, title, day, null, "", row.getInt("version"), false);
        var to = row.getObject("to_time", LocalTime.class);
        return new CalendarItem(
                id,
                title,
                day.atTime(from).atZone(Formats.ZONE).toInstant(),
                day.atTime(to).atZone(Formats.ZONE).toInstant(),
                row.getString("room"),
                row.getInt("version"),
                row.getBoolean("cancelled"));
    }
}
