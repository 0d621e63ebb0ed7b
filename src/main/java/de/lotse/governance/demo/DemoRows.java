package de.lotse.governance.demo;

import de.lotse.shared.Ids;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of the demo as they would be after weeks of work. */
@Component
class DemoRows {

    private final JdbcClient jdbc;

    DemoRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID body(String kind, String name, String task, @Nullable UUID parent, LocalDate from, String quorum) {
        return add(
                "insert into governance.body (id, kind, name, task, parent_id, active_from, votes, quorum, named) values (?, ?, ?, ?, ?, ?, ?, ?, true)",
                kind,
                name,
                task,
                parent,
                from,
                parent == null,
                quorum);
    }

    UUID seat(UUID body, UUID user, String role, LocalDate from) {
        return add(
                "insert into governance.member (id, body_id, user_id, role, mandate_from) values (?, ?, ?, ?, ?)",
                body,
                user,
                role,
                from);
    }

    /** @param deputyFor the seat of whom she stands in for; without one she is a member herself */
    UUID outside(UUID body, String name, String organisation, String mail, @Nullable UUID deputyFor) {
        return add("""
                insert into governance.member (id, body_id, name, organisation, mail, role, mandate_from, deputy_for)
                select ?, b.id, ?, ?, ?, 'MEMBER', b.active_from, cast(? as uuid) from governance.body b where b.id = ?""", name, organisation, mail, deputyFor, body);
    }

    UUID meeting(UUID body, String title, LocalDate day, String place, boolean invited) {
        return add("""
                insert into governance.meeting (id, body_id, title, on_day, from_time, to_time, place, invited_at)
                values (?, ?, ?, ?, '14:00', '16:00', ?, case when ? then now() end)""", body, title, day, place, invited);
    }

    UUID item(UUID body, @Nullable UUID meeting, int position, String title, String text, String state) {
        return add(
                "insert into governance.agenda_item (id, body_id, meeting_id, position, title, text, state) values (?, ?, ?, ?, ?, ?, ?)",
                body,
                meeting,
                position,
                title,
                text,
                state);
    }

    void present(UUID meeting, UUID member, String name, String organisation, @Nullable UUID standsFor) {
        attendance(meeting, member, name, organisation, "PRESENT", standsFor);
    }

    void excused(UUID meeting, UUID member, String name, String organisation) {
        attendance(meeting, member, name, organisation, "EXCUSED", null);
    }

    private void attendance(
            UUID meeting, UUID member, String name, String organisation, String state, @Nullable UUID standsFor) {
        add(
                "insert into governance.attendance (id, meeting_id, member_id, name, organisation, state, stands_for) values (?, ?, ?, ?, ?, ?, ?)",
                meeting,
                member,
                name,
                organisation,
                state,
                standsFor);
    }

    UUID decision(UUID body, UUID meeting, UUID item, int number, String kind, String text, LocalDate on) {
        jdbc.sql("""
                        insert into governance.decision_count (body_id, year, last) values (?, ?, ?)
                        on conflict (tenant_id, body_id, year) do update set last = excluded.last""").params(body, on.getYear(), number).update();
        var votes = kind.equals("RESOLVED") ? 4 : null;
        var none = kind.equals("RESOLVED") ? 0 : null;
        return add(
                """
                insert into governance.decision (id, body_id, meeting_id, item_id, year, number, kind, text, decided_on, yes, no, abstained, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                body,
                meeting,
                item,
                on.getYear(),
                number,
                kind,
                text,
                on,
                votes,
                none,
                none,
                on.atTime(15, 0).atOffset(ZoneOffset.UTC));
    }

    void approvedMinutes(UUID body, UUID meeting, String name, String approver, LocalDate on) {
        var at = on.atTime(9, 0).atOffset(ZoneOffset.UTC);
        var minutes = add(
                "insert into governance.minutes (id, body_id, meeting_id, revision, state, circulated_at) values (?, ?, ?, 1, 'CIRCULATED', ?)",
                body,
                meeting,
                at.minusDays(14));
        jdbc.sql("""
                        insert into governance.minutes_text (minutes_id, item_id, number, title, text)
                        select ?, i.id, i.position, i.title, case i.position
                                 when 1 then 'Die Koordination stellt vierzehn Fälle von drei Trägern vor, ohne Namen. Ausländerbehörde und Jobcenter bestätigen, dass die Bescheide nicht aufeinander abgestimmt sind.'
                                 else 'Die Sprechstunde wird gut angenommen. Nachfragen gibt es nicht.' end
                        from   governance.agenda_item i where i.meeting_id = ?""").params(minutes, meeting).update();
        jdbc.sql("""
                        insert into governance.minutes_person (minutes_id, place, name, organisation, state, stands_for)
                        select ?, row_number() over (order by a.state = 'EXCUSED', a.name), a.name, a.organisation, a.state,
                               case when a.stands_for is null then '' else 'Silke Vogt' end
                        from   governance.attendance a where a.meeting_id = ?""").params(minutes, meeting).update();
        jdbc.sql(
                        "update governance.minutes set state = 'APPROVED', approved_at = ?, body_name = ?, approver_name = ? where id = ?")
                .params(at, name, approver, minutes)
                .update();
    }

    void task(UUID body, UUID meeting, @Nullable UUID decision, String title, UUID member, LocalDate due) {
        add(
                "insert into governance.task (id, body_id, meeting_id, decision_id, title, member_id, due_on) values (?, ?, ?, ?, ?, ?, ?)",
                body,
                meeting,
                decision,
                title,
                member,
                due);
    }

    private UUID add(String sql, @Nullable Object... values) {
        var id = Ids.next();
        jdbc.sql(sql).param(id).params(Arrays.asList(values)).update();
        return id;
    }
}
