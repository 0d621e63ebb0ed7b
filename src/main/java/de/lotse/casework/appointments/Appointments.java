package de.lotse.casework.appointments;

import de.lotse.casework.CaseId;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps appointments; their narrative parts are encrypted with the key of the case, and only here do they exist as text. */
@Repository
class Appointments {

    // Where somebody with a protected address is met, only members of the case read (§ 51 BMG), and nobody who came in
    // an emergency.
    private static final String READ = """
            select a.id, a.case_id, a.version, a.state, a.person_id, p.display_name as person, a.colleague_id, u.display_name as colleague, a.on_day, a.from_time,
                   a.to_time,
                   case when exists (select 1 from consent.visible_case s where s.tenant_id = a.tenant_id and s.case_id = a.case_id)
                          or not exists (select 1 from casework.case_with_protected_address h
                                         where h.tenant_id = a.tenant_id and h.case_id = a.case_id)
                        then a.place end as place,
                   a.room, a.with_whom, a.purpose, a.bring, a.bring_more, a.phone, a.interpreter_mode,
                   a.interpreter_language, a.interpreter_name, a.interpreter_cost, a.interpreter_came, a.reason,
                   a.moved_from, n.id as moved_to
            from   casework.appointment a
            left join casework.case_file f on f.tenant_id = a.tenant_id and f.id = a.case_id
            left join casework.person p on p.tenant_id = a.tenant_id and p.id = a.person_id and p.id <> f.client_id
            left join identity.user_name u on u.tenant_id = a.tenant_id and u.id = a.colleague_id
            left join casework.appointment n on n.tenant_id = a.tenant_id and n.moved_from = a.id
            """;

    private final JdbcClient jdbc;
    private final CaseCipher cipher;
    private final InterpreterKeys interpreters;

    Appointments(JdbcClient jdbc, CaseCipher cipher, InterpreterKeys interpreters) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.interpreters = interpreters;
    }

    UUID add(CaseId caseId, Meeting meeting, Details details, @Nullable UUID movedFrom) {
        var id = Ids.next();
        write("""
                insert into casework.appointment
                  (id, case_id, on_day, from_time, to_time, moved_from, person_id, colleague_id, room, phone, bring, place, with_whom, purpose,
                   bring_more, interpreter_mode, interpreter_language, interpreter_name, interpreter_cost, interpreter_key)
                values (:id, :case, :on, :from, :to, :movedFrom, :person, :colleague, :room, :phone, :bring, :place, :withWhom, :purpose,
                        :bringMore, :mode, :language, :name, :cost, :key)""", caseId, id, details)
                .param("case", caseId.value())
                .param("on", meeting.on())
                .param("from", meeting.from())
                .param("to", meeting.to())
                .param("movedFrom", movedFrom)
                .update();
        return id;
    }

    /** Answers false if somebody else has changed it since this version, or it is not planned any more. */
    boolean change(CaseId caseId, UUID id, int version, Details details) {
        return write("""
                        update casework.appointment
                        set    version = version + 1, person_id = :person, colleague_id = :colleague, room = :room, phone = :phone, bring = :bring,
                               place = :place, with_whom = :withWhom, purpose = :purpose, bring_more = :bringMore,
                               interpreter_mode = :mode, interpreter_language = :language, interpreter_name = :name,
                               interpreter_cost = :cost, interpreter_key = :key
                        where  id = :id and version = :version and state = 'PLANNED'""", caseId, id, details).param("version", version).update() == 1;
    }

    private JdbcClient.StatementSpec write(String sql, CaseId caseId, UUID id, Details details) {
        var interpreter = details.interpreter();
        return jdbc.sql(sql)
                .param("id", id)
                .param("person", details.person())
                .param("colleague", details.colleague())
                .param("room", details.room())
                .param("phone", details.phone())
                .param("bring", details.bring().stream().map(Enum::name).toArray(String[]::new))
                .param("place", sealed(caseId, id, "place", details.place()))
                .param("withWhom", sealed(caseId, id, "with_whom", details.withWhom()))
                .param("purpose", sealed(caseId, id, "purpose", details.purpose()))
                .param("bringMore", sealed(caseId, id, "bring_more", details.bringMore()))
                .param("mode", interpreter.mode())
                .param("language", interpreter.language())
                .param("name", sealed(caseId, id, "interpreter_name", interpreter.name()))
                .param("cost", interpreter.cost())
                .param("key", interpreters.key(interpreter));
    }

    /**
     * Its texts lie under the key of the other case afterwards, and it stands in the calendar of whoever leads that one; the absence of a
     * colleague of the first case does not name it any more.
     *
     * @param as for whom of the other household it is
     */
    void carry(Appointment one, CaseId to, @Nullable UUID as) {
        jdbc.sql("delete from casework.absence_appointment where appointment_id = ?")
                .param(one.id())
                .update();
        write("""
                        update casework.appointment a
                        set    version = a.version + 1, case_id = c.id, person_id = :person, colleague_id = coalesce(c.lead_id, :colleague), room = :room,
                               phone = :phone, bring = :bring, place = :place, with_whom = :withWhom, purpose = :purpose,
                               bring_more = :bringMore, interpreter_mode = :mode, interpreter_language = :language,
                               interpreter_name = :name, interpreter_cost = :cost, interpreter_key = :key, reason = :reason
                        from   casework.case_file c
                        where  c.id = :case and c.tenant_id = a.tenant_id and a.id = :id""", to, one.id(), one.details().of(as))
                .param("case", to.value())
                .param("reason", sealed(to, one.id(), "reason", one.reason()))
                .update();
    }

    /** Throws {@link Conflict} if it was changed since this version, or has ended already. */
    void end(Appointment known, int version, AppointmentState state, String reason, @Nullable Boolean interpreterCame) {
        var changed = jdbc.sql("""
                        update casework.appointment
                        set    version = version + 1, state = ?, reason = ?, interpreter_came = ?, ended_at = now(),
                               ended_by = shared.actor()
                        where  id = ? and version = ? and state = 'PLANNED'""")
                .param(state.name())
                .param(sealed(known.caseId(), known.id(), "reason", reason))
                .param(interpreterCame)
                .params(known.id(), version)
                .update();
        if (changed == 0) throw new Conflict(known.path());
    }

    /** Makes it planned again. Throws {@link Conflict} if it was changed since this version. */
    void takeBack(Appointment known, int version) {
        var changed = jdbc.sql("""
                        update casework.appointment
                        set    version = version + 1, state = 'PLANNED', reason = null, interpreter_came = null,
                               ended_at = null, ended_by = null
                        where  id = ? and version = ? and state not in ('PLANNED', 'MOVED')""").params(known.id(), version).update();
        if (changed == 0) throw new Conflict(known.path());
    }

    /** All of a case in the order of their times. */
    List<Appointment> of(CaseId caseId) {
        return jdbc.sql(READ + "where a.case_id = ? order by a.on_day, a.from_time, a.id")
                .param(caseId.value())
                .query(this::map)
                .list();
    }

    /** Throws {@link NotFound} if the case has no such appointment. */
    Appointment get(CaseId caseId, UUID id) {
        return jdbc.sql(READ + "where a.case_id = ? and a.id = ?")
                .params(caseId.value(), id)
                .query(this::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The acting person's last appointment in a room of the office, from a case that she may open. */
    Optional<Appointment> lastInTheOffice() {
        return jdbc.sql(READ + """
                        join   consent.visible_case v on v.tenant_id = a.tenant_id and v.case_id = a.case_id
                        where  a.colleague_id = shared.actor() and a.room <> ''
                        order  by a.created_at desc
                        limit  1""").query(this::map).optional();
    }

    private Appointment map(ResultSet row, int number) throws SQLException {
        return new Appointment(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("version"),
                AppointmentState.valueOf(row.getString("state")),
                row.getString("person"),
                row.getString("colleague"),
                new Meeting(
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("from_time", LocalTime.class),
                        row.getObject("to_time", LocalTime.class)),
                details(row),
                opened(row, "reason"),
                row.getObject("interpreter_came", Boolean.class),
                row.getObject("moved_from", UUID.class),
                row.getObject("moved_to", UUID.class));
    }

    private Details details(ResultSet row) throws SQLException {
        return new Details(
                row.getObject("person_id", UUID.class),
                row.getObject("colleague_id", UUID.class),
                opened(row, "place"),
                row.getString("room"),
                opened(row, "with_whom"),
                opened(row, "purpose"),
                Stream.of((String[]) row.getArray("bring").getArray())
                        .map(Bring::valueOf)
                        .toList(),
                opened(row, "bring_more"),
                row.getString("phone"),
                new Interpreter(
                        row.getString("interpreter_mode"),
                        row.getString("interpreter_language"),
                        opened(row, "interpreter_name"),
                        row.getString("interpreter_cost")));
    }

    private byte @Nullable [] sealed(CaseId caseId, UUID id, String column, String text) {
        if (text.isEmpty()) return null;
        return cipher.encrypt(Scope.actor().tenant(), caseId.value(), text, place(id, column));
    }

    private String opened(ResultSet row, String column) throws SQLException {
        var bytes = row.getBytes(column);
        if (bytes == null) return "";
        var id = row.getObject("id", UUID.class);
        var caseId = row.getObject("case_id", UUID.class);
        return cipher.decrypt(Scope.actor().tenant(), caseId, bytes, place(id, column));
    }

    private static String place(UUID id, String column) {
        return "casework.appointment." + column + ":" + id;
    }
}
