package de.lotse.casework.reminders;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import de.lotse.casework.CaseId;
import de.lotse.casework.reminders.Reminders.Ending;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads reminders that have ended, the latest first; seen by whoever saw them while they were open. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EndedReminders {

    private static final int MOST = 200;
    private static final String READ = """
            select r.id, r.status, r.ended_at, u.display_name as ended_by,
                   r.case_id is null or (v.role <> 'CONFERENCE_GUEST' and c.status not in ('RESTRICTED', 'ERASED')) as changeable
            from   casework.reminder r
            left join consent.visible_case v on v.tenant_id = r.tenant_id and v.case_id = r.case_id
            left join casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
            left join identity.user_name u on u.tenant_id = r.tenant_id and u.id = r.ended_by
            where  r.status <> 'OPEN'
            and    (v.case_id is not null or (r.case_id is null and r.assignee_id = shared.actor()))
            """;
    private static final String LATEST = "order by r.ended_at desc, r.id limit " + MOST;

    private final JdbcClient jdbc;
    private final Reminders reminders;

    EndedReminders(JdbcClient jdbc, Reminders reminders) {
        this.jdbc = jdbc;
        this.reminders = reminders;
    }

    /** Those that were on the acting person's list. */
    List<EndedReminder> mine() {
        return withTexts(jdbc.sql(READ + "and (r.assignee_id = shared.actor() or v.role = 'SUBSTITUTE')\n" + LATEST)
                .query(EndedReminders::map)
                .list());
    }

    List<EndedReminder> ofCase(CaseId caseId) {
        return withTexts(jdbc.sql(READ + "and r.case_id = ?\n" + LATEST)
                .param(caseId.value())
                .query(EndedReminders::map)
                .list());
    }

    private List<EndedReminder> withTexts(List<End> ends) {
        var texts =
                reminders.ofIds(ends.stream().map(End::id).toList()).stream().collect(toMap(Reminder::id, identity()));
        return ends.stream()
                .filter(end -> texts.containsKey(end.id()))
                .map(end -> new EndedReminder(
                        Objects.requireNonNull(texts.get(end.id())),
                        end.ending(),
                        end.at(),
                        end.by(),
                        end.changeable()))
                .toList();
    }

    private static End map(ResultSet row, int number) throws SQLException {
        return new End(
                row.getObject("id", UUID.class),
                Ending.valueOf(row.getString("status")),
                row.getTimestamp("ended_at").toInstant(),
                Objects.requireNonNullElse(row.getString("ended_by"), ""),
                row.getBoolean("changeable"));
    }

    private record End(UUID id, Ending ending, Instant at, String by, boolean changeable) {}
}
