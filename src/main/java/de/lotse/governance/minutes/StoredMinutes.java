package de.lotse.governance.minutes;

import de.lotse.governance.agenda.AgendaItem;
import de.lotse.governance.agenda.AgendaItem.State;
import de.lotse.governance.attendance.Attendee;
import de.lotse.governance.attendance.Presence;
import de.lotse.governance.meetings.MinutesHead;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps minutes; the database refuses to change approved ones. Who may see the body is decided before. */
@Repository
class StoredMinutes {

    private static final String READ = """
            select m.id, m.version, m.body_id, m.meeting_id, m.revision, m.state, coalesce(c.revision, 0) as corrects, m.reason, m.decision_ids,
                   m.body_name, m.circulated_at, m.approved_at, m.approver_name
            from   governance.minutes m
            left join governance.minutes c on c.tenant_id = m.tenant_id and c.id = m.corrects
            """;

    private final JdbcClient jdbc;

    StoredMinutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first first. */
    List<Minutes> of(UUID meeting) {
        return jdbc.sql(READ + "where m.meeting_id = ? order by m.revision")
                .param(meeting)
                .query(StoredMinutes::map)
                .list();
    }

    Minutes get(UUID meeting, UUID id) {
        return jdbc.sql(READ + "where m.meeting_id = ? and m.id = ?")
                .params(meeting, id)
                .query(StoredMinutes::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    UUID begin(UUID body, UUID meeting) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into governance.minutes (id, body_id, meeting_id, revision) values (?, ?, ?, 1)
                        on conflict do nothing""").params(id, body, meeting).update();
        return id;
    }

    /** With the texts of the revision that it corrects. */
    UUID correct(Minutes approved, String reason) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into governance.minutes (id, body_id, meeting_id, revision, corrects, reason)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id, approved.body(), approved.meeting(), approved.revision() + 1, approved.id(), reason)
                .update();
        jdbc.sql("""
                        insert into governance.minutes_text (minutes_id, item_id, number, title, text, deferred)
                        select ?, item_id, number, title, text, deferred from governance.minutes_text where minutes_id = ?""").params(id, approved.id()).update();
        return id;
    }

    List<ItemText> texts(UUID minutes) {
        return jdbc.sql("""
                        select t.item_id, t.number, t.title, t.text, t.deferred from governance.minutes_text t
                        where  t.minutes_id = ? order by t.number, t.item_id""")
                .param(minutes)
                .query((row, number) -> new ItemText(
                        row.getObject("item_id", UUID.class),
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("text"),
                        row.getBoolean("deferred")))
                .list();
    }

    /** Takes over what became of the agenda since; what was written stays. */
    void follow(UUID minutes, List<AgendaItem> agenda) {
        var number = 0;
        for (var item : agenda) {
            number++;
            if (item.state() == State.WITHDRAWN) continue;
            jdbc.sql("""
                            insert into governance.minutes_text (minutes_id, item_id, number, title, deferred) values (?, ?, ?, ?, ?)
                            on conflict (tenant_id, minutes_id, item_id) do update
                            set    number = excluded.number, title = excluded.title, deferred = excluded.deferred""")
                    .params(minutes, item.id(), number, item.title(), item.state() == State.DEFERRED)
                    .update();
        }
        jdbc.sql("""
                        delete from governance.minutes_text where minutes_id = :minutes and text = '' and item_id <> all (cast(:items as uuid[]))""")
                .param("minutes", minutes)
                .param(
                        "items",
                        agenda.stream()
                                .filter(item -> item.state() != State.WITHDRAWN)
                                .map(AgendaItem::id)
                                .toArray(UUID[]::new))
                .update();
    }

    /** Answers false if somebody else has changed it since this version, or it is no draft. */
    boolean write(Minutes known, int version, List<ItemText> texts) {
        if (!step(known.id(), version, "DRAFT", "DRAFT", null)) return false;
        for (var one : texts)
            jdbc.sql("update governance.minutes_text set text = ? where minutes_id = ? and item_id = ?")
                    .params(one.text(), known.id(), one.item())
                    .update();
        return true;
    }

    /** Answers false if it is no draft any more. */
    boolean circulate(Minutes known, Instant at) {
        return step(known.id(), known.version(), "DRAFT", "CIRCULATED", at);
    }

    /** Answers false if it is not circulated any more. */
    boolean takeBack(Minutes known) {
        return step(known.id(), known.version(), "CIRCULATED", "DRAFT", null);
    }

    private boolean step(UUID id, int version, String from, String to, @Nullable Instant at) {
        return jdbc.sql("""
                        update governance.minutes
                        set    state = :to, version = version + 1, circulated_at = coalesce(cast(:at as timestamptz), circulated_at)
                        where  id = :id and version = :version and state = :from""")
                        .param("to", to)
                        .param("from", from)
                        .param("id", id)
                        .param("version", version)
                        .param("at", at == null ? null : Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Writes down who was there and closes it for good. Answers false if it is not circulated any more. */
    boolean approve(Minutes known, String bodyName, String approver, List<Attendee> attendees, Instant at) {
        var place = 0;
        for (var one : attendees)
            jdbc.sql("""
                            insert into governance.minutes_person (minutes_id, place, name, organisation, state, stands_for)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(known.id(), ++place, one.name(), one.organisation())
                    .params(one.presence().name(), one.standsForName())
                    .update();
        return jdbc.sql("""
                        update governance.minutes
                        set    state = 'APPROVED', version = version + 1, body_name = ?, approver_name = ?, approved_by = shared.actor(), approved_at = ?
                        where  id = ? and version = ? and state = 'CIRCULATED'""")
                        .params(bodyName, approver, Timestamp.from(at), known.id(), known.version())
                        .update()
                == 1;
    }

    /** Who was there, as the approved minutes say. */
    List<Attendee> persons(UUID minutes) {
        return jdbc.sql("""
                        select p.name, p.organisation, p.state, p.stands_for from governance.minutes_person p
                        where  p.minutes_id = ? order by p.place""")
                .param(minutes)
                .query((row, number) -> {
                    var standsFor = row.getString("stands_for");
                    return new Attendee(
                            null,
                            row.getString("name"),
                            row.getString("organisation"),
                            Presence.valueOf(row.getString("state")),
                            standsFor.isEmpty() ? null : minutes,
                            standsFor);
                })
                .list();
    }

    private static Minutes map(ResultSet row, int number) throws SQLException {
        return new Minutes(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("body_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getInt("revision"),
                MinutesHead.State.valueOf(row.getString("state")),
                row.getInt("corrects"),
                row.getString("reason"),
                Set.of((UUID[]) row.getArray("decision_ids").getArray()),
                row.getString("body_name"),
                instant(row, "circulated_at"),
                instant(row, "approved_at"),
                row.getString("approver_name"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
