package de.lotse.governance.meetings;

import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps meetings; who may see the body is decided before. */
@Repository
public class Meetings {

    private static final String READ = """
            select s.id, s.version, s.body_id, s.title, s.on_day, s.from_time, s.to_time, s.place, s.link, s.note, s.postponed_from, s.cancelled_at,
                   s.reason, s.invited_at, s.changes
            from   governance.meeting s
            """;

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Meeting get(UUID body, UUID id) {
        return jdbc.sql(READ + "where s.body_id = ? and s.id = ?")
                .params(body, id)
                .query(Meetings::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** As {@link #get}, and until the end of the transaction nobody else changes it, works on it or approves its minutes. */
    public Meeting hold(UUID body, UUID id) {
        return jdbc.sql(READ + "where s.body_id = ? and s.id = ? for no key update")
                .params(body, id)
                .query(Meetings::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** From a day on, the next one first; those that were called off, too. */
    public List<Meeting> ahead(UUID body, LocalDate from) {
        return jdbc.sql(READ + "where s.body_id = ? and s.on_day >= ? order by s.on_day, s.from_time, s.id")
                .params(body, from)
                .query(Meetings::map)
                .list();
    }

    /** Before a day, the latest first. */
    public List<Meeting> before(UUID body, LocalDate day, int offset, int size) {
        return jdbc.sql(
                        READ
                                + "where s.body_id = ? and s.on_day < ? order by s.on_day desc, s.from_time desc, s.id offset ? limit ?")
                .params(body, day, offset, size)
                .query(Meetings::map)
                .list();
    }

    UUID add(UUID body, MeetingForm.Wanted wanted) {
        var id = Ids.next();
        write("""
                insert into governance.meeting (id, body_id, title, on_day, from_time, to_time, place, link, note)
                values (:id, :body, :title, :day, :from, :to, :place, :link, :note)""", id, body, wanted).update();
        return id;
    }

    /**
     * Answers false if somebody else has changed it since this version.
     *
     * @param moved whether those who are invited have to be told
     */
    boolean change(Meeting known, int version, MeetingForm.Wanted wanted, boolean moved) {
        var postponed = !known.day().equals(wanted.day()) && known.isInvited();
        return write("""
                        update governance.meeting
                        set    version = version + 1, title = :title, on_day = :day, from_time = :from, to_time = :to, place = :place,
                               link = :link, note = :note, changes = changes + :moved, reason = :reason, postponed_from = cast(:postponed as date)
                        where  body_id = :body and id = :id and version = :version and cancelled_at is null""", known.id(), known.body(), wanted)
                        .param("moved", moved ? 1 : 0)
                        .param("reason", postponed ? wanted.reason() : known.reason())
                        .param("postponed", postponed ? known.day() : known.postponedFrom())
                        .param("version", version)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec write(String sql, UUID id, UUID body, MeetingForm.Wanted wanted) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("body", body)
                .param("title", wanted.title())
                .param("day", wanted.day())
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param("place", wanted.place())
                .param("link", wanted.link())
                .param("note", wanted.note());
    }

    /** Answers false if they were invited before. */
    boolean invite(UUID id, Instant at) {
        return jdbc.sql(
                                "update governance.meeting set invited_at = ?, version = version + 1 where id = ? and invited_at is null and cancelled_at is null")
                        .params(Timestamp.from(at), id)
                        .update()
                == 1;
    }

    /** Answers false if it was changed since this version, called off before, or held: something was decided. */
    boolean cancel(UUID id, int version, String reason, Instant at) {
        return jdbc.sql("""
                        update governance.meeting set cancelled_at = ?, reason = ?, changes = changes + 1, version = version + 1
                        where  id = ? and version = ? and cancelled_at is null
                        and    not exists (select 1 from governance.decision d where d.tenant_id = shared.tenant() and d.meeting_id = meeting.id)""").params(Timestamp.from(at), reason, id, version).update() == 1;
    }

    /** Answers false if somebody else has changed something about it since this version. */
    public boolean touch(UUID id, int version) {
        return jdbc.sql("update governance.meeting set version = version + 1 where id = ? and version = ?")
                        .params(id, version)
                        .update()
                == 1;
    }

    static Meeting map(ResultSet row, int number) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("body_id", UUID.class),
                row.getString("title"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                row.getString("place"),
                row.getString("link"),
                row.getString("note"),
                row.getObject("postponed_from", LocalDate.class),
                instant(row, "cancelled_at"),
                row.getString("reason"),
                instant(row, "invited_at"),
                row.getInt("changes"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
