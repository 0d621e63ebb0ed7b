package de.lotse.governance.meetings;

import de.lotse.governance.meetings.MinutesHead.State;
import de.lotse.shared.Conflict;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of a meeting stays as it is because its minutes are approved; the database refuses it as well. */
@Repository
public class Sealing {

    private final JdbcClient jdbc;

    Sealing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first first. */
    public List<MinutesHead> revisions(UUID meeting) {
        return jdbc.sql(
                        "select m.id, m.revision, m.state from governance.minutes m where m.meeting_id = ? order by m.revision")
                .param(meeting)
                .query((row, number) -> new MinutesHead(
                        row.getObject("id", UUID.class), row.getInt("revision"), State.valueOf(row.getString("state"))))
                .list();
    }

    /** Whether its minutes are approved and not being corrected. */
    public boolean isSealed(UUID meeting) {
        var revisions = revisions(meeting);
        return !revisions.isEmpty() && revisions.stream().allMatch(MinutesHead::isApproved);
    }

    /** @throws Conflict if its minutes are approved and not being corrected */
    public void requireOpen(Meeting meeting) {
        if (isSealed(meeting.id())) throw new Conflict(meeting.path());
    }

    /** @throws Conflict if some of its minutes are approved: when and where it was, and what lay before it, stays */
    public void requireMovable(Meeting meeting) {
        if (revisions(meeting.id()).stream().anyMatch(MinutesHead::isApproved)) throw new Conflict(meeting.path());
    }
}
