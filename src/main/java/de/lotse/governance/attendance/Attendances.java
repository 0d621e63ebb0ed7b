package de.lotse.governance.attendance;

import de.lotse.governance.meetings.Meeting;
import de.lotse.governance.members.Members;
import de.lotse.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who was there; who may see the body is decided before. */
@Repository
public class Attendances {

    private final JdbcClient jdbc;
    private final Members members;

    Attendances(JdbcClient jdbc, Members members) {
        this.jdbc = jdbc;
        this.members = members;
    }

    public Attendance of(Meeting meeting) {
        return new Attendance(attendees(meeting.id()), members.on(meeting.body(), meeting.day()));
    }

    private List<Attendee> attendees(UUID meeting) {
        return jdbc.sql("""
                        select a.member_id, a.name, a.organisation, a.state, a.stands_for, coalesce(u.display_name, m.name, '') as stands_for_name
                        from   governance.attendance a
                        left join governance.member m on m.tenant_id = a.tenant_id and m.id = a.stands_for
                        left join identity.user_name u on u.tenant_id = m.tenant_id and u.id = m.user_id
                        where  a.meeting_id = ?
                        order  by array_position(array['PRESENT', 'EXCUSED', 'ABSENT', 'GUEST'], a.state), lower(a.name), a.id""").param(meeting).query(Attendances::map).list();
    }

    /** In place of what was written down before. */
    void replace(UUID meeting, List<Attendee> attendees) {
        jdbc.sql("delete from governance.attendance where meeting_id = ?")
                .param(meeting)
                .update();
        for (var one : attendees)
            jdbc.sql("""
                            insert into governance.attendance (id, meeting_id, member_id, name, organisation, state, stands_for)
                            values (:id, :meeting, :member, :name, :organisation, :state, :standsFor)""")
                    .param("id", Ids.next())
                    .param("meeting", meeting)
                    .param("member", one.member())
                    .param("name", one.name())
                    .param("organisation", one.organisation())
                    .param("state", one.presence().name())
                    .param("standsFor", one.standsFor())
                    .update();
    }

    private static Attendee map(ResultSet row, int number) throws SQLException {
        return new Attendee(
                row.getObject("member_id", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                Presence.valueOf(row.getString("state")),
                row.getObject("stands_for", UUID.class),
                row.getString("stands_for_name"));
    }
}
