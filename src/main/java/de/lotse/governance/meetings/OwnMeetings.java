package de.lotse.governance.meetings;

import de.lotse.notifications.CalendarItem;
import de.lotse.notifications.CalendarItems;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The meetings that the acting person is invited to: those of bodies in which she has a seat on that day. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class OwnMeetings implements CalendarItems {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    OwnMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CalendarItem> between(LocalDate first, LocalDate last) {
        return all(first, last).stream()
                .map(own -> MeetingNews.item(own.meeting(), own.named() ? own.bodyName() : ""))
                .toList();
    }

    /** The next first; those that were called off after the invitation, too. */
    public List<OwnMeeting> all(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select s.id, s.version, s.body_id, s.title, s.on_day, s.from_time, s.to_time, s.place, s.link, s.note, s.postponed_from,
                               s.cancelled_at, s.reason, s.invited_at, s.changes, b.name, b.named
                        from   governance.meeting s
                        join   governance.body b on b.tenant_id = s.tenant_id and b.id = s.body_id
                        where  s.on_day between :first and :last and s.invited_at is not null
                        and    exists (select 1 from governance.member m
                                       where  m.tenant_id = s.tenant_id and m.body_id = s.body_id and m.user_id = shared.actor()
                                       and    m.mandate_from <= s.on_day and (m.mandate_to is null or m.mandate_to >= s.on_day))
                        order  by s.on_day, s.from_time, s.id
                        limit  :most""")
                .param("first", first)
                .param("last", last)
                .param("most", MOST)
                .query(OwnMeetings::map)
                .list();
    }

    private static OwnMeeting map(ResultSet row, int number) throws SQLException {
        return new OwnMeeting(Meetings.map(row, number), row.getString("name"), row.getBoolean("named"));
    }

    public record OwnMeeting(Meeting meeting, String bodyName, boolean named) {}
}
