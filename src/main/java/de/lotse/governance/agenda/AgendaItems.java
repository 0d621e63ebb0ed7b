package de.lotse.governance.agenda;

import de.lotse.governance.Subject;
import de.lotse.governance.agenda.AgendaItem.State;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the items; who may see the body is decided before. */
@Repository
public class AgendaItems {

    private static final int TITLE = 300;

    private static final String READ = """
            select i.id, i.version, i.body_id, i.meeting_id, i.position, i.title, i.text, i.state, i.subject_kind, i.subject_id, i.subject_path
            from   governance.agenda_item i
            """;

    private final JdbcClient jdbc;

    AgendaItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In their order. */
    public List<AgendaItem> of(UUID meeting) {
        return jdbc.sql(READ + "where i.meeting_id = ? order by i.position, i.id")
                .param(meeting)
                .query(AgendaItems::map)
                .list();
    }

    /** Those of a body that stand on no agenda yet, the longest waiting first. */
    public List<AgendaItem> waiting(UUID body) {
        return jdbc.sql(
                        READ
                                + "where i.body_id = ? and i.meeting_id is null and i.state = 'OPEN' order by i.recorded_at, i.id")
                .param(body)
                .query(AgendaItems::map)
                .list();
    }

    public AgendaItem get(UUID body, UUID id) {
        return jdbc.sql(READ + "where i.body_id = ? and i.id = ?")
                .params(body, id)
                .query(AgendaItems::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** At the end of an agenda, or waiting. */
    public UUID add(UUID body, @Nullable UUID meeting, String title, String text) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into governance.agenda_item (id, body_id, meeting_id, position, title, text)
                        values (:id, :body, cast(:meeting as uuid), (select coalesce(max(position), 0) + 1 from governance.agenda_item
                                where meeting_id = cast(:meeting as uuid)), :title, :text)""")
                .param("id", id)
                .param("body", body)
                .param("meeting", meeting)
                .param("title", title)
                .param("text", text)
                .update();
        return id;
    }

    /** Nothing happens if the same subject is open there already. */
    void submit(UUID body, Subject subject, String text) {
        jdbc.sql("""
                        insert into governance.agenda_item (id, body_id, title, text, subject_kind, subject_id, subject_path)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (tenant_id, body_id, subject_kind, subject_id) where state = 'OPEN' and subject_id is not null do nothing""")
                .params(
                        Ids.next(),
                        body,
                        shortened(subject.title()),
                        text,
                        subject.kind(),
                        subject.id(),
                        subject.path())
                .update();
    }

    /** Whatever waits, or stands on an agenda of a meeting that is neither over nor has approved minutes. */
    void renew(Subject subject, String text, LocalDate today) {
        jdbc.sql("""
                        update governance.agenda_item i
                        set    title = :title, text = :text, version = version + 1
                        where  i.subject_kind = :kind and i.subject_id = :id and i.state = 'OPEN' and (i.title, i.text) <> (:title, :text)
                        and    (i.meeting_id is null or not governance.has_approved_minutes(i.meeting_id) and exists (
                                 select 1 from governance.meeting m
                                 where  m.tenant_id = i.tenant_id and m.id = i.meeting_id and m.on_day >= :today))""")
                .param("title", shortened(subject.title()))
                .param("text", text)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("today", today)
                .update();
    }

    private static String shortened(String title) {
        return title.length() > TITLE ? title.substring(0, TITLE - 1) + "…" : title;
    }

    void withdraw(UUID body, Subject subject) {
        jdbc.sql("""
                        update governance.agenda_item set state = 'WITHDRAWN', version = version + 1
                        where  body_id = ? and subject_kind = ? and subject_id = ? and state = 'OPEN'""").params(body, subject.kind(), subject.id()).update();
    }

    /** Answers false if somebody else has changed it since this version. */
    public boolean change(UUID id, int version, String title, String text) {
        return jdbc.sql("""
                        update governance.agenda_item set version = version + 1, title = ?, text = ?
                        where  id = ? and version = ? and state = 'OPEN'""").params(title, text, id, version).update() == 1;
    }

    /** From the waiting ones to the end of an agenda; nothing happens if it stands on one already. */
    public void take(UUID meeting, UUID id) {
        jdbc.sql("""
                        update governance.agenda_item
                        set    meeting_id = :meeting, version = version + 1,
                               position = (select coalesce(max(position), 0) + 1 from governance.agenda_item where meeting_id = :meeting)
                        where  id = :id and meeting_id is null and state = 'OPEN'""").param("meeting", meeting).param("id", id).update();
    }

    /** Back to the waiting ones. Its papers have been taken away before. */
    void putBack(UUID id) {
        jdbc.sql("""
                        update governance.agenda_item set meeting_id = null, position = 0, version = version + 1
                        where  id = ? and state = 'OPEN'""").param(id).update();
    }

    /** All open ones of a meeting that does not take place. */
    void putBackAll(UUID meeting) {
        jdbc.sql("""
                        update governance.agenda_item set meeting_id = null, position = 0, version = version + 1
                        where  meeting_id = ? and state = 'OPEN'""").param(meeting).update();
    }

    /**
     * What others wait for and the body has said nothing about: with the approval of the minutes it would be lost. An item of its own may
     * end in nothing but talk.
     */
    public List<AgendaItem> undecided(UUID meeting) {
        return of(meeting).stream()
                .filter(one -> one.isOpen() && one.subject() != null)
                .toList();
    }

    /** It stays on the agenda as deferred, and waits anew for the next one. */
    void defer(AgendaItem item) {
        if (!end(item.id(), State.DEFERRED)) return;
        var subject = item.subject();
        if (subject == null) add(item.body(), null, item.title(), item.text());
        else submit(item.body(), subject, item.text());
    }

    /** Answers false if it was over before. */
    public boolean end(UUID id, State state) {
        return jdbc.sql(
                                "update governance.agenda_item set state = ?, version = version + 1 where id = ? and state = 'OPEN'")
                        .params(state.name(), id)
                        .update()
                == 1;
    }

    /** Puts the items of a meeting into this order. */
    public void order(List<AgendaItem> items) {
        for (var place = 0; place < items.size(); place++)
            jdbc.sql("update governance.agenda_item set position = ? where id = ?")
                    .params(place + 1, items.get(place).id())
                    .update();
    }

    private static AgendaItem map(ResultSet row, int number) throws SQLException {
        var title = row.getString("title");
        var kind = row.getString("subject_kind");
        var subject = kind == null
                ? null
                : new Subject(kind, row.getObject("subject_id", UUID.class), title, row.getString("subject_path"));
        return new AgendaItem(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("body_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getInt("position"),
                title,
                row.getString("text"),
                State.valueOf(row.getString("state")),
                subject);
    }
}
