package de.lotse.network.liaison;

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

/** Tells whoever answers a request that it is due: two working days before, and once more when it is late. */
@Component
class AnswerReminders {

    private static final int DAYS_AHEAD = 2;

    private final JdbcClient jdbc;
    private final DueDays days;
    private final Notifications notifications;

    AnswerReminders(JdbcClient jdbc, DueDays days, Notifications notifications) {
        this.jdbc = jdbc;
        this.days = days;
        this.notifications = notifications;
    }

    @Scheduled(initialDelay = 12, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void remind() {
        days.walk(DAYS_AHEAD, this::remindColleagues);
    }

    private void remindColleagues(LocalDate soon, LocalDate today) {
        for (var due : due(soon, today)) {
            var path = LiaisonController.path(due.organisation()) + "/" + LiaisonKind.REQUEST.path() + "/" + due.id();
            notifications.tell(
                    List.of(new UserId(due.user())),
                    Notice.of(due.late() ? "network.liaison.notice.late" : "network.liaison.notice.due", path));
            jdbc.sql("update network.liaison_request set reminded_on = ? where id = ?")
                    .params(today, due.id())
                    .update();
        }
    }

    private List<Due> due(LocalDate soon, LocalDate today) {
        return jdbc.sql("""
                        select r.id, r.organisation_id, u.id as user_id, r.due_on < :today as late
                        from   network.liaison_request r
                        join   identity.user_name u on u.tenant_id = r.tenant_id and u.id = coalesce(r.responsible_id, r.recorded_by)
                        where  r.answered_on is null
                        and    r.due_on <= :soon
                        and    (r.reminded_on is null or r.due_on < :today and r.reminded_on <= r.due_on)
                        and    u.organisation_id = shared.organisation()
                        and    u.enabled
                        order  by r.due_on, r.id
                        limit  500""")
                .param("today", today)
                .param("soon", soon)
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("user_id", UUID.class),
                        row.getBoolean("late")))
                .list();
    }

    private record Due(UUID id, UUID organisation, UUID user, boolean late) {}
}
