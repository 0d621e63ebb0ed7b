package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One's own appointments of inquiries on Mein Tag; also those whose end nobody has told. */
@Component
class InquiryAppointmentsOfTheDay implements DayItems {

    private final JdbcClient jdbc;
    private final AccessLog log;
    private final Clock clock;

    InquiryAppointmentsOfTheDay(JdbcClient jdbc, AccessLog log, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        var today = LocalDate.now(clock);
        var due = due(day);
        var shown = due.stream().map(Due::inquiry).distinct().toList();
        if (!shown.isEmpty()) log.record(AccessLog.Action.LIST, "inquiry", shown, "ORGANISATION");
        return due.stream().map(one -> one.item(today)).toList();
    }

    private List<Due> due(LocalDate day) {
        return jdbc.sql("""
                        select a.id, a.inquiry_id, a.on_day, a.from_time, a.to_time, a.room, i.name
                        from   casework.appointment a
                        join   casework.inquiry i on i.tenant_id = a.tenant_id and i.id = a.inquiry_id
                        where  a.state = 'PLANNED' and a.on_day <= ? and a.colleague_id = shared.actor()
                        order  by a.on_day, a.from_time, a.id
                        limit  100""")
                .param(day)
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("inquiry_id", UUID.class),
                        new Meeting(
                                row.getObject("on_day", LocalDate.class),
                                row.getObject("from_time", LocalTime.class),
                                row.getObject("to_time", LocalTime.class)),
                        row.getString("room"),
                        row.getString("name")))
                .list();
    }

    private record Due(UUID id, UUID inquiry, Meeting meeting, String room, String name) {

        DayItem item(LocalDate today) {
            var past = meeting.on().isBefore(today);
            var kind = past ? "casework.appointments.one.past" : "casework.appointments.inquiry.one";
            var text =
                    room.isEmpty() ? meeting.times() : t("casework.appointments.day.itemInRoom", meeting.times(), room);
            return new DayItem(meeting.on(), meeting.from(), kind, text, name, InquiryAppointment.path(inquiry, id));
        }
    }
}
