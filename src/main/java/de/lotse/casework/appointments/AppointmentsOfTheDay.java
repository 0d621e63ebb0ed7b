package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.casework.CaseId;
import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One's own appointments and those of cases in which one stands in, on Mein Tag; also those whose end nobody has told. */
@Component
class AppointmentsOfTheDay implements DayItems {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final AccessLog log;
    private final Clock clock;

    AppointmentsOfTheDay(JdbcClient jdbc, AccessLog log, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        var today = LocalDate.now(clock);
        var due = due(day);
        var cases = due.stream().map(one -> one.caseId().value()).distinct().toList();
        if (!cases.isEmpty()) log.record(AccessLog.Action.LIST, "case", cases, "MEMBERSHIP");
        return due.stream().map(one -> one.item(today)).toList();
    }

    private List<Due> due(LocalDate day) {
        return jdbc.sql("""
                        select a.id, a.case_id, a.on_day, a.from_time, a.to_time, a.room, p.display_name, m.display_name as member_name
                        from   casework.appointment a
                        join   consent.visible_case v on v.tenant_id = a.tenant_id and v.case_id = a.case_id
                        join   casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        left join casework.person m on m.tenant_id = a.tenant_id and m.id = a.person_id and m.id <> c.client_id
                        where  a.state = 'PLANNED' and a.on_day <= ?
                        and    (a.colleague_id = shared.actor() or v.role = 'SUBSTITUTE')
                        order  by a.on_day, a.from_time, a.id
                        limit  ?""")
                .params(day, SHOWN)
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new Meeting(
                                row.getObject("on_day", LocalDate.class),
                                row.getObject("from_time", LocalTime.class),
                                row.getObject("to_time", LocalTime.class)),
                        row.getString("room"),
                        row.getString("display_name"),
                        row.getString("member_name")))
                .list();
    }

    private record Due(
            UUID id,
            CaseId caseId,
            Meeting meeting,
            String room,
            String clientName,
            @Nullable String memberName) {

        DayItem item(LocalDate today) {
            var past = meeting.on().isBefore(today);
            var kind = past ? "casework.appointments.one.past" : "casework.appointments.one";
            var text =
                    room.isEmpty() ? meeting.times() : t("casework.appointments.day.itemInRoom", meeting.times(), room);
            var name = memberName == null ? clientName : t("casework.appointments.forWhom", clientName, memberName);
            return new DayItem(meeting.on(), meeting.from(), kind, text, name, Appointment.path(caseId, id));
        }
    }
}
