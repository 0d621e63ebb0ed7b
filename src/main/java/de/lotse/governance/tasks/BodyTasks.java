package de.lotse.governance.tasks;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.tasks.BodyTask.State;
import de.lotse.kern.Option;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps tasks; who may see the body is decided before. */
@Repository
public class BodyTasks {

    private static final String READ = """
            select t.id, t.version, t.body_id, t.meeting_id, t.decision_id, d.year, d.number, t.title, t.note, t.member_id,
                   coalesce(m.user_id, t.user_id) as account, coalesce(u.display_name, m.name, '') as owner, t.due_on, t.state, t.ended_on
            from   governance.task t
            left join governance.decision d on d.tenant_id = t.tenant_id and d.id = t.decision_id
            left join governance.member m on m.tenant_id = t.tenant_id and m.id = t.member_id
            left join identity.user_name u on u.tenant_id = t.tenant_id and u.id = coalesce(m.user_id, t.user_id)
            """;

    private final JdbcClient jdbc;

    BodyTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that is due first first. */
    public List<BodyTask> open(UUID body) {
        return jdbc.sql(READ + "where t.body_id = ? and t.state = 'OPEN' order by t.due_on nulls last, t.id")
                .param(body)
                .query(BodyTasks::map)
                .list();
    }

    /** What has ended, the latest first. */
    public List<BodyTask> ended(UUID body, int most) {
        return jdbc.sql(READ + "where t.body_id = ? and t.state <> 'OPEN' order by t.ended_on desc, t.id desc limit ?")
                .params(body, most)
                .query(BodyTasks::map)
                .list();
    }

    /** In the order in which they were given. */
    public List<BodyTask> of(UUID meeting) {
        return jdbc.sql(READ + "where t.meeting_id = ? order by t.id")
                .param(meeting)
                .query(BodyTasks::map)
                .list();
    }

    /** Those of the acting person until a day, in bodies that she may still read. */
    public List<BodyTask> own(LocalDate today, LocalDate until) {
        return jdbc.sql(READ + """
                        where  t.state = 'OPEN' and t.due_on <= :until and coalesce(m.user_id, t.user_id) = shared.actor()
                        and    (:keeper or exists (
                                  select 1 from governance.member s
                                  where  s.tenant_id = t.tenant_id and s.body_id = t.body_id and s.user_id = shared.actor()
                                  and    s.mandate_from <= :today and (s.mandate_to is null or s.mandate_to >= :today)))
                        order  by t.due_on, t.id""")
                .param("today", today)
                .param("until", until)
                .param("keeper", BodyRights.isKeeper())
                .query(BodyTasks::map)
                .list();
    }

    BodyTask get(UUID body, UUID id) {
        return jdbc.sql(READ + "where t.body_id = ? and t.id = ?")
                .params(body, id)
                .query(BodyTasks::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    UUID add(UUID body, @Nullable UUID meeting, @Nullable UUID decision, TaskForm.Wanted wanted) {
        var id = Ids.next();
        write("""
                insert into governance.task (id, body_id, meeting_id, decision_id, title, note, member_id, user_id, due_on)
                values (:id, :body, cast(:meeting as uuid), cast(:decision as uuid), :title, :note, :member, :user, :due)""", id, body, wanted)
                .param("meeting", meeting)
                .param("decision", decision)
                .update();
        return id;
    }

    /** Answers false if somebody else has changed it since this version. Whoever it is given to is reminded of it anew. */
    boolean change(UUID body, UUID id, int version, TaskForm.Wanted wanted) {
        return write("""
                        update governance.task
                        set    version = version + 1, title = :title, note = :note, member_id = :member, user_id = :user, due_on = :due,
                               reminded_on = null
                        where  body_id = :body and id = :id and version = :version""", id, body, wanted).param("version", version).update() == 1;
    }

    private JdbcClient.StatementSpec write(String sql, UUID id, UUID body, TaskForm.Wanted wanted) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("body", body)
                .param("title", wanted.title())
                .param("note", wanted.note())
                .param("member", wanted.member())
                .param("user", wanted.user())
                .param("due", wanted.dueOn());
    }

    void end(UUID id, State state, LocalDate on) {
        jdbc.sql("""
                        update governance.task set state = :state, ended_on = case when :state <> 'OPEN' then cast(:on as date) end, version = version + 1
                        where  id = :id and state <> :state""")
                .param("state", state.name())
                .param("on", on)
                .param("id", id)
                .update();
    }

    /** Accounts that keep the bodies and have no seat in this one. */
    List<Option> keepers(UUID body, LocalDate today) {
        return jdbc.sql("""
                        select u.id, u.display_name from identity.user_name u
                        where  u.enabled and u.roles && cast(:roles as text[])
                        and    not exists (select 1 from governance.member m
                                           where  m.tenant_id = u.tenant_id and m.body_id = :body and m.user_id = u.id
                                           and    (m.mandate_to is null or m.mandate_to >= :today))
                        order  by lower(u.display_name), u.id""")
                .param("roles", BodyRights.KEEPERS.stream().map(Role::name).toArray(String[]::new))
                .param("body", body)
                .param("today", today)
                .query((row, number) -> new Option(TaskForm.USER + row.getString("id"), row.getString("display_name")))
                .list();
    }

    private static BodyTask map(ResultSet row, int number) throws SQLException {
        var year = row.getObject("year", Integer.class);
        return new BodyTask(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("body_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getObject("decision_id", UUID.class),
                year == null ? "" : t("governance.decision.number", year.toString(), row.getString("number")),
                row.getString("title"),
                row.getString("note"),
                row.getObject("member_id", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("owner"),
                row.getObject("due_on", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getObject("ended_on", LocalDate.class));
    }
}
