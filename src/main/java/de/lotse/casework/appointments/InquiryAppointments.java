package de.lotse.casework.appointments;

import de.lotse.casework.CaseId;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps appointments of inquiries. They have no narrative part, so nothing of them is encrypted. */
@Repository
class InquiryAppointments {

    private static final String READ = """
            select a.id, a.inquiry_id, a.version, a.state, a.on_day, a.from_time, a.to_time, a.colleague_id,
                   u.display_name as colleague, a.room, a.interpreter_mode, a.interpreter_language
            from   casework.appointment a
            left join identity.user_name u on u.tenant_id = a.tenant_id and u.id = a.colleague_id
            """;

    private final JdbcClient jdbc;

    InquiryAppointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(UUID inquiry, Meeting meeting, InquiryAppointmentForm form, @Nullable UUID movedFrom) {
        var id = Ids.next();
        write("""
                insert into casework.appointment
                  (id, inquiry_id, on_day, from_time, to_time, moved_from, colleague_id, room, phone, interpreter_mode,
                   interpreter_language, interpreter_cost)
                values (:id, :inquiry, :on, :from, :to, :movedFrom, :colleague, :room, '', :mode, :language, '')""", id, form)
                .param("inquiry", inquiry)
                .param("on", meeting.on())
                .param("from", meeting.from())
                .param("to", meeting.to())
                .param("movedFrom", movedFrom)
                .update();
        return id;
    }

    /** Answers false if somebody else has changed it since this version, or it is not planned any more. */
    boolean change(UUID id, InquiryAppointmentForm form) {
        return write("""
                        update casework.appointment
                        set    version = version + 1, colleague_id = :colleague, room = :room, interpreter_mode = :mode,
                               interpreter_language = :language
                        where  id = :id and version = :version and state = 'PLANNED'""", id, form).param("version", form.version()).update() == 1;
    }

    private JdbcClient.StatementSpec write(String sql, UUID id, InquiryAppointmentForm form) {
        var interpreter = form.interpreter();
        return jdbc.sql(sql)
                .param("id", id)
                .param("colleague", UUID.fromString(form.colleague()))
                .param("room", form.room())
                .param("mode", interpreter.mode())
                .param("language", interpreter.language());
    }

    /** Answers false if somebody else has changed it since this version, or it has ended already. */
    boolean end(UUID id, int version, AppointmentState state) {
        return jdbc.sql("""
                        update casework.appointment
                        set    version = version + 1, state = ?, ended_at = now(), ended_by = shared.actor()
                        where  id = ? and version = ? and state = 'PLANNED'""").params(state.name(), id, version).update() == 1;
    }

    /** It is planned again. Throws {@link Conflict} if it was changed since this version. */
    void takeBack(InquiryAppointment known, int version) {
        var changed = jdbc.sql("""
                        update casework.appointment
                        set    version = version + 1, state = 'PLANNED', ended_at = null, ended_by = null
                        where  id = ? and version = ? and state not in ('PLANNED', 'MOVED')""").params(known.id(), version).update();
        if (changed == 0) throw new Conflict(known.path());
    }

    /** Those until a day took place, the later ones are called off. */
    void endAll(UUID inquiry, boolean held, LocalDate until) {
        jdbc.sql("""
                        update casework.appointment
                        set    version = version + 1, ended_at = now(), ended_by = shared.actor(),
                               state = case when :held and on_day <= :until then 'HELD' else 'CANCELLED_BY_US' end
                        where  inquiry_id = :inquiry and state = 'PLANNED'""")
                .param("held", held)
                .param("until", until)
                .param("inquiry", inquiry)
                .update();
    }

    /** They belong to the case; what a colleague has planned who does not work on it comes to the acting person. */
    void moveInto(CaseId caseId, UUID inquiry) {
        jdbc.sql("""
                        update casework.appointment a
                        set    version = version + 1, case_id = :case, inquiry_id = null,
                               colleague_id = case
                                 when a.state <> 'PLANNED' or exists (
                                        select 1 from consent.case_member m
                                        where  m.tenant_id = a.tenant_id and m.case_id = :case and m.user_id = a.colleague_id)
                                 then a.colleague_id else shared.actor() end
                        where  a.inquiry_id = :inquiry""").param("case", caseId.value()).param("inquiry", inquiry).update();
    }

    List<InquiryAppointment> of(UUID inquiry) {
        return jdbc.sql(READ + "where a.inquiry_id = ? order by a.on_day, a.from_time, a.id")
                .param(inquiry)
                .query(InquiryAppointments::map)
                .list();
    }

    /** Throws {@link NotFound} if the inquiry has no such appointment. */
    InquiryAppointment get(UUID inquiry, UUID id) {
        return jdbc.sql(READ + "where a.inquiry_id = ? and a.id = ?")
                .params(inquiry, id)
                .query(InquiryAppointments::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Who of the own organisation does case work. */
    List<Option> colleagues() {
        return jdbc.sql("""
                        select id, display_name
                        from   identity.user_name
                        where  organisation_id = shared.organisation() and enabled and 'CASE_MANAGER' = any(roles)
                        order  by display_name, id""")
                .query((row, number) -> new Option(row.getString("id"), row.getString("display_name")))
                .list();
    }

    private static InquiryAppointment map(ResultSet row, int number) throws SQLException {
        return new InquiryAppointment(
                row.getObject("id", UUID.class),
                row.getObject("inquiry_id", UUID.class),
                row.getInt("version"),
                AppointmentState.valueOf(row.getString("state")),
                new Meeting(
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("from_time", LocalTime.class),
                        row.getObject("to_time", LocalTime.class)),
                row.getObject("colleague_id", UUID.class),
                row.getString("colleague"),
                row.getString("room"),
                new Interpreter(row.getString("interpreter_mode"), row.getString("interpreter_language"), "", ""));
    }
}
