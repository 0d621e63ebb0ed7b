package de.lotse.casework.demo;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.demo.DemoOffice.Appointment;
import de.lotse.casework.demo.DemoOffice.FirstTalk;
import de.lotse.shared.GermanCalendar;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Letterheads;
import de.lotse.web.Formats;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes appointments, each with the entry in the course of its case. */
@Component
class AppointmentsAgreed {

    private final JdbcClient jdbc;
    private final DemoTexts sealing;
    private final DemoCourse course;
    private final Letterheads letterheads;
    private final Clock clock;

    AppointmentsAgreed(JdbcClient jdbc, DemoTexts sealing, DemoCourse course, Letterheads letterheads, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.course = course;
        this.letterheads = letterheads;
        this.clock = clock;
    }

    void add(Appointment one) {
        var caseId = caseOf(one.client());
        var first = write(caseId, one, one.state(), one.day(), one.begin(), one.end(), null);
        var moved = one.moved();
        if (moved != null)
            write(
                    caseId,
                    one,
                    "PLANNED",
                    moved.day(),
                    LocalTime.parse(moved.from()),
                    LocalTime.parse(moved.to()),
                    first);
    }

    void add(FirstTalk one) {
        jdbc.sql("""
                        insert into casework.appointment
                          (id, inquiry_id, colleague_id, on_day, from_time, to_time, room, phone, interpreter_mode, interpreter_language,
                           interpreter_cost)
                        select :id, i.id, shared.actor(), :on, :from, :to, :room, :phone, :mode, :language, ''
                        from   casework.inquiry i
                        where  i.name = :inquiry and i.state in ('RECEIVED', 'CLEARING')""")
                .param("id", Ids.next())
                .param("on", openDay(one.day()))
                .param("from", LocalTime.parse(one.from()))
                .param("to", LocalTime.parse(one.to()))
                .param("room", one.room())
                .param("phone", phone())
                .param("mode", one.interpreting())
                .param("language", one.language())
                .param("inquiry", one.inquiry())
                .update();
    }

    /** The slip names the number that the letters of the office name. */
    private String phone() {
        return letterheads.of(Scope.actor().organisation()).phone();
    }

    private UUID write(
            CaseId caseId,
            Appointment one,
            String state,
            int offset,
            LocalTime from,
            LocalTime to,
            @Nullable UUID movedFrom) {
        var id = Ids.next();
        var day = openDay(offset);
        var ended = state.equals("PLANNED") ? null : Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into casework.appointment
                          (id, case_id, colleague_id, on_day, from_time, to_time, place, room, with_whom, purpose, bring, phone,
                           interpreter_mode, interpreter_language, interpreter_name, interpreter_key, interpreter_cost, interpreter_came,
                           state, reason, moved_from, ended_at, ended_by)
                        values (:id, :case, shared.actor(), :on, :from, :to, :place, :room, :with, :purpose, :bring, :phone,
                                :mode, :language, :name, :key, :cost, :came, :state, :reason, :movedFrom, :ended,
                                case when :state = 'PLANNED' then null else shared.actor() end)""")
                .param("id", id)
                .param("case", caseId.value())
                .param("on", day)
                .param("from", from)
                .param("to", to)
                .param("place", sealing.ofCase(caseId, one.place(), "appointment.place", id))
                .param("room", one.room())
                .param("with", sealing.ofCase(caseId, one.withWhom(), "appointment.with_whom", id))
                .param("purpose", sealing.ofCase(caseId, one.purpose(), "appointment.purpose", id))
                .param("bring", one.bring().toArray(String[]::new))
                .param("phone", phone())
                .param("mode", one.interpreting())
                .param("language", one.language())
                .param("name", sealing.ofCase(caseId, one.interpreter(), "appointment.interpreter_name", id))
                .param("key", key(one.interpreter()))
                .param("cost", one.cost())
                .param("came", state.equals("HELD") ? one.came() : null)
                .param("state", state)
                .param("reason", reason(caseId, one, state, id))
                .param("movedFrom", movedFrom)
                .param("ended", ended)
                .update();
        tell(caseId, state, day, from, id);
        return id;
    }

    private byte @Nullable [] reason(CaseId caseId, Appointment one, String state, UUID id) {
        return state.equals("PLANNED") ? null : sealing.ofCase(caseId, one.reason(), "appointment.reason", id);
    }

    private byte @Nullable [] key(String interpreter) {
        return interpreter.isEmpty() ? null : sealing.index("interpreter", interpreter.toLowerCase(Locale.ROOT));
    }

    private void tell(CaseId caseId, String state, LocalDate day, LocalTime from, UUID id) {
        var type =
                switch (state) {
                    case "PLANNED" -> "appointment";
                    case "HELD" -> "appointmentHeld";
                    case "MOVED" -> "appointmentMoved";
                    case "MISSED" -> "appointmentMissed";
                    default -> "appointmentCancelled";
                };
        var today = LocalDate.now(clock);
        var at = day.isBefore(today) ? day.atTime(from) : today.minusDays(1).atTime(15, 30);
        course.tell(
                caseId,
                type,
                at.atZone(Formats.ZONE).toInstant(),
                id,
                t("casework.appointments.when", Formats.weekday(day), Formats.time(from)));
    }

    /** Today whatever day it is; else a day on which the office is open, away from today. */
    private LocalDate openDay(int offset) {
        var day = LocalDate.now(clock).plusDays(offset);
        while (offset != 0 && !GermanCalendar.USUAL.isWorkingDay(day)) day = day.plusDays(Integer.signum(offset));
        return day;
    }

    private CaseId caseOf(String client) {
        return jdbc.sql("""
                        select c.id
                        from   casework.case_file c
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        where  p.display_name = ?""")
                .param(client)
                .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
                .single();
    }
}
