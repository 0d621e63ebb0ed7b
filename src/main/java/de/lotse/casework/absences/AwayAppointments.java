package de.lotse.casework.absences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.timeline.Timeline;
import de.lotse.web.Formats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The appointments of somebody who is away. Of the case comes its number alone. */
@Repository
class AwayAppointments {

    private static final String READ = """
            select a.id, a.case_id, c.case_number, a.on_day, a.from_time, a.to_time, a.room,
                   a.interpreter_mode not in ('NONE', 'OWN_LANGUAGE', 'MACHINE') as interpreted,
                   o.outcome, o.told_at is not null as told,
                   exists (
                     select 1
                     from   casework.appointment b
                     where  b.tenant_id = a.tenant_id and b.colleague_id = cast(:substitute as uuid) and b.id <> a.id
                     and    b.state = 'PLANNED' and b.on_day = a.on_day and b.from_time < a.to_time and b.to_time > a.from_time) as clashes
            from   casework.appointment a
            join   casework.case_file c on c.tenant_id = a.tenant_id and c.id = a.case_id
            """;

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final Clock clock;

    AwayAppointments(JdbcClient jdbc, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** What stands in somebody's calendar on these days, both included, and has not begun; who held the others says how they went. */
    List<Away> planned(UUID user, @Nullable UUID substitute, LocalDate from, LocalDate to) {
        return jdbc.sql(READ + """
                        left join casework.absence_appointment o on false
                        where  a.colleague_id = :user and a.state = 'PLANNED' and a.on_day between :from and :to
                        and    a.on_day + a.from_time > :now
                        order  by a.on_day, a.from_time, a.id""")
                .param("user", user)
                .param("now", now())
                .param("substitute", substitute)
                .param("from", from)
                .param("to", to)
                .query(AwayAppointments::map)
                .list();
    }

    /** What is planned for inquiries on these days: the whole organisation knows them, so that somebody else can be chosen there. */
    List<OfInquiry> ofInquiries(UUID user, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select a.id, a.inquiry_id, a.on_day, a.from_time, a.to_time, i.name
                        from   casework.appointment a
                        join   casework.inquiry i on i.tenant_id = a.tenant_id and i.id = a.inquiry_id
                        where  a.colleague_id = ? and a.state = 'PLANNED' and a.on_day between ? and ?
                        order  by a.on_day, a.from_time, a.id
                        limit  200""")
                .params(user, from, to)
                .query((row, number) -> new OfInquiry(
                        row.getObject("inquiry_id", UUID.class),
                        Objects.requireNonNull(row.getString("name")),
                        t(
                                "casework.appointments.when",
                                Formats.weekday(row.getObject("on_day", LocalDate.class)),
                                t(
                                        "casework.appointments.times",
                                        Formats.clock(row.getObject("from_time", LocalTime.class)),
                                        Formats.clock(row.getObject("to_time", LocalTime.class)))),
                        "/anfragen/" + row.getString("inquiry_id") + "/termine/" + row.getString("id") + "/angaben"))
                .list();
    }

    /** @param href where it is given to somebody else, or moved */
    record OfInquiry(UUID inquiry, String name, String when, String href) {}

    /** Cases of which the substitute is kept out: their appointments stay open for the lead to decide. */
    Set<UUID> closedTo(UUID absence, UUID substitute) {
        return Set.copyOf(jdbc.sql("""
                        select distinct r.case_id
                        from   casework.transfer t
                        join   casework.transfer_case r on r.tenant_id = t.tenant_id and r.transfer_id = t.id
                        where  t.absence_id = ? and t.taker_id = ? and r.result = 'EXCLUDED'""")
                .params(absence, substitute)
                .query((row, number) -> row.getObject("case_id", UUID.class))
                .list());
    }

    /** Those of an absence: what became of them, and what is still open. */
    List<Away> of(Absence absence) {
        return jdbc.sql(READ + """
                        left join casework.absence_appointment o
                               on o.tenant_id = a.tenant_id and o.appointment_id = a.id and o.absence_id = :absence
                        where  (o.outcome is not null
                                or a.colleague_id = :user and a.state = 'PLANNED' and a.on_day between :from and :to
                                   and a.on_day + a.from_time > (
                                     select b.entered_at at time zone 'Europe/Berlin' from casework.absence b where b.id = :absence))
                        order  by a.on_day, a.from_time, a.id""")
                .param("absence", absence.id())
                .param("user", absence.userId())
                .param("substitute", absence.substituteId())
                .param("from", absence.from())
                .param("to", absence.last())
                .query(AwayAppointments::map)
                .list();
    }

    /** It stands in the substitute's calendar from now on. */
    void takeOver(UUID absence, Away one, UUID substitute, String name) {
        jdbc.sql(
                        "update casework.appointment set colleague_id = ?, version = version + 1 where id = ? and state = 'PLANNED'")
                .params(substitute, one.id())
                .update();
        decide(absence, one, "TAKEN_OVER");
        timeline.add(
                new CaseId(one.caseId()),
                "appointmentTakenOver",
                clock.instant(),
                one.id(),
                t("casework.absences.told", one.when(), name));
    }

    void callOff(UUID absence, Away one, UUID substitute) {
        jdbc.sql("""
                        update casework.appointment
                        set    state = 'CANCELLED_BY_US', colleague_id = ?, ended_at = now(), ended_by = shared.actor(), version = version + 1
                        where  id = ? and state = 'PLANNED'""").params(substitute, one.id()).update();
        decide(absence, one, "CALLED_OFF");
        timeline.add(new CaseId(one.caseId()), "appointmentCancelled", clock.instant(), one.id(), one.when());
    }

    /** What the substitute took over and is still to come goes back to the colleague. */
    void giveBack(Absence absence, LocalDate from) {
        jdbc.sql("""
                        update casework.appointment a
                        set    colleague_id = :user, version = version + 1
                        from   casework.absence_appointment o
                        where  o.tenant_id = a.tenant_id and o.appointment_id = a.id and o.absence_id = :absence
                        and    o.outcome = 'TAKEN_OVER'
                        and    a.state = 'PLANNED' and a.on_day >= :from and a.colleague_id = :substitute
                        and    a.on_day + a.from_time > :now""")
                .param("now", now())
                .param("user", absence.userId())
                .param("absence", absence.id())
                .param("from", from)
                .param("substitute", absence.substituteId())
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Formats.ZONE);
    }

    private void decide(UUID absence, Away one, String outcome) {
        jdbc.sql("""
                        insert into casework.absence_appointment (absence_id, appointment_id, outcome) values (?, ?, ?)
                        on conflict (tenant_id, absence_id, appointment_id) do update set outcome = excluded.outcome""").params(absence, one.id(), outcome).update();
    }

    private static Away map(ResultSet row, int number) throws SQLException {
        return new Away(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                row.getString("room"),
                row.getBoolean("interpreted"),
                row.getString("outcome"),
                row.getBoolean("clashes"),
                row.getBoolean("told"));
    }
}
