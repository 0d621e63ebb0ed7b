package de.lotse.casework.conferences;

import de.lotse.audit.AccessLog;
import de.lotse.casework.CaseId;
import de.lotse.casework.appointments.Meeting;
import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conferences to which a colleague has invited; one's own stand among the appointments. */
@Component
class ConferencesOfTheDay implements DayItems {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final AccessLog log;

    ConferencesOfTheDay(JdbcClient jdbc, AccessLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        var due =
                jdbc.sql("""
                        select c.id, c.case_id, a.on_day, a.from_time, a.to_time, n.display_name
                        from   casework.conference_participant p
                        join   casework.conference c on c.tenant_id = p.tenant_id and c.id = p.conference_id
                        join   casework.appointment a on a.tenant_id = c.tenant_id and a.id = c.appointment_id
                        join   consent.visible_case v on v.tenant_id = c.tenant_id and v.case_id = c.case_id
                        join   casework.case_file f on f.tenant_id = v.tenant_id and f.id = v.case_id
                        join   casework.person n on n.tenant_id = f.tenant_id and n.id = f.client_id
                        where  p.user_id = shared.actor() and a.colleague_id <> shared.actor()
                        and    c.state = 'PLANNED' and a.state = 'PLANNED' and a.on_day <= ?
                        order  by a.on_day, a.from_time, c.id
                        limit  ?""").params(day, SHOWN).query(ConferencesOfTheDay::map).list();
        var cases = due.stream().map(one -> one.caseId().value()).distinct().toList();
        if (!cases.isEmpty()) log.record(AccessLog.Action.LIST, "case", cases, "MEMBERSHIP");
        return due.stream().map(Due::item).toList();
    }

    private static Due map(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                new Meeting(
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("from_time", LocalTime.class),
                        row.getObject("to_time", LocalTime.class)),
                row.getString("display_name"));
    }

    private record Due(UUID id, CaseId caseId, Meeting meeting, String client) {

        DayItem item() {
            return new DayItem(
                    meeting.on(),
                    meeting.from(),
                    "casework.conferences.one",
                    meeting.times(),
                    client,
                    Conference.path(caseId, id));
        }
    }
}
