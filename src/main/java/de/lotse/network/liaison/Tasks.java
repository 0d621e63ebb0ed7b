package de.lotse.network.liaison;

import de.lotse.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the tasks of meetings. */
@Repository
class Tasks {

    private static final String READ =
            "select k.id, k.meeting_id, k.task, k.responsible, k.due_on, k.done_on from network.liaison_task k ";

    private final JdbcClient jdbc;

    Tasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Task> of(UUID meeting) {
        return jdbc.sql(READ + "where k.meeting_id = ? order by k.done_on is not null, k.due_on nulls last, k.id")
                .param(meeting)
                .query(Tasks::map)
                .list();
    }

    /** Those of all meetings with an organisation that are not done. */
    List<Task> open(UUID organisation) {
        return jdbc.sql(READ + """
                        join   network.liaison_meeting m on m.tenant_id = k.tenant_id and m.id = k.meeting_id
                        where  m.organisation_id = ? and k.done_on is null
                        order  by k.due_on nulls last, k.id""").param(organisation).query(Tasks::map).list();
    }

    void add(UUID meeting, String task, String responsible, @Nullable LocalDate dueOn) {
        jdbc.sql("insert into network.liaison_task (id, meeting_id, task, responsible, due_on) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), meeting, task, responsible)
                .param(dueOn)
                .update();
    }

    /** Done today, or with null not yet. */
    void finish(UUID meeting, UUID task, @Nullable LocalDate on) {
        jdbc.sql("update network.liaison_task set done_on = :on where meeting_id = :meeting and id = :task")
                .param("on", on)
                .param("meeting", meeting)
                .param("task", task)
                .update();
    }

    private static Task map(ResultSet row, int number) throws SQLException {
        return new Task(
                row.getObject("id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getString("task"),
                row.getString("responsible"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class));
    }
}
