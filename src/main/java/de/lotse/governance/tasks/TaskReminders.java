package de.lotse.governance.tasks;

import de.lotse.governance.bodies.Body;
import de.lotse.notifications.DueDays;
import de.lotse.notifications.Notice;
import de.lotse.notifications.Notifications;
import de.lotse.shared.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells whoever has a task that it is due: three working days before, and once more when it is late. */
@Component
class TaskReminders {

    private static final int DAYS_AHEAD = 3;

    private final JdbcClient jdbc;
    private final DueDays days;
    private final Notifications notifications;

    TaskReminders(JdbcClient jdbc, DueDays days, Notifications notifications) {
        this.jdbc = jdbc;
        this.days = days;
        this.notifications = notifications;
    }

    @Scheduled(initialDelay = 14, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void remind() {
        days.walk(DAYS_AHEAD, this::remindColleagues);
    }

    private void remindColleagues(LocalDate soon, LocalDate today) {
        for (var due : due(soon, today)) {
            notifications.tell(
                    List.of(new UserId(due.user())),
                    Notice.of(
                            due.late() ? "governance.task.notice.late" : "governance.task.notice.due",
                            Body.path(due.body()) + "/aufgaben/" + due.id()));
            jdbc.sql("update governance.task set reminded_on = ? where id = ?")
                    .params(today, due.id())
                    .update();
        }
    }

    private List<Due> due(LocalDate soon, LocalDate today) {
        return jdbc.sql("""
                        select t.id, t.body_id, u.id as user_id, t.due_on < :today as late
                        from   governance.task t
                        left join governance.member m on m.tenant_id = t.tenant_id and m.id = t.member_id
                        join   identity.user_name u on u.tenant_id = t.tenant_id and u.id = coalesce(m.user_id, t.user_id)
                        where  t.state = 'OPEN' and t.due_on <= :soon
                        and    (t.reminded_on is null or t.due_on < :today and t.reminded_on <= t.due_on)
                        and    u.organisation_id = shared.organisation() and u.enabled
                        order  by t.due_on, t.id
                        limit  500""")
                .param("today", today)
                .param("soon", soon)
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("body_id", UUID.class),
                        row.getObject("user_id", UUID.class),
                        row.getBoolean("late")))
                .list();
    }

    private record Due(UUID id, UUID body, UUID user, boolean late) {}
}
