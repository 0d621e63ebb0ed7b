package de.lotse.governance.orders.reminders;

import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.orders.CouncilOrder;
import de.lotse.governance.orders.CouncilOrders;
import de.lotse.notifications.DueDays;
import de.lotse.notifications.Notice;
import de.lotse.notifications.Notifications;
import de.lotse.shared.Role;
import de.lotse.shared.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells whoever is responsible for an order that its deadline or a report is due: ten working days before, and once more when the deadline
 * has passed. Where nobody is responsible who still works, whoever keeps the bodies is told.
 */
@Component
class OrderReminders {

    private static final int DAYS_AHEAD = 10;

    private static final Map<String, String> TEXTS = Map.of(
            "SOON", "governance.order.notice.due",
            "LATE", "governance.order.notice.late",
            "REPORT", "governance.order.notice.report");

    private final JdbcClient jdbc;
    private final DueDays days;
    private final Notifications notifications;

    OrderReminders(JdbcClient jdbc, DueDays days, Notifications notifications) {
        this.jdbc = jdbc;
        this.days = days;
        this.notifications = notifications;
    }

    @Scheduled(initialDelay = 17, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void remind() {
        days.walk(DAYS_AHEAD, this::remindColleagues);
    }

    private void remindColleagues(LocalDate soon, LocalDate today) {
        for (var due : due(soon, today)) {
            if (!note(due)) continue;
            var text = TEXTS.getOrDefault(due.kind(), "");
            notifications.tell(List.of(new UserId(due.user())), Notice.of(text, CouncilOrder.path(due.order())));
        }
    }

    /** Answers false for what she was told of already. */
    private boolean note(Due due) {
        return jdbc.sql("""
                        insert into governance.order_reminder (order_id, kind, for_day, user_id) values (?, ?, ?, ?) on conflict do nothing""")
                        .params(due.order(), due.kind(), due.day(), due.user())
                        .update()
                == 1;
    }

    /** What is due and was not told. */
    private List<Due> due(LocalDate soon, LocalDate today) {
        return jdbc.sql("""
                        select o.id, k.kind, k.day, u.id as user_id
                        from   governance.council_order o
                        left join identity.user_name p on p.tenant_id = o.tenant_id and p.id = o.responsible_id and p.enabled
                        """ + CouncilOrders.STAND + """
                        cross join lateral (
                          values (case when o.due_on < :today then 'LATE' else 'SOON' end, o.due_on),
                                 ('REPORT', d.report_due)) k (kind, day)
                        join   identity.user_name u on u.tenant_id = o.tenant_id and u.enabled
                        and    (u.id = p.id or p.id is null and u.roles && cast(:keepers as text[]))
                        where  (s.kind is null or s.kind = 'REOPENED') and k.day <= :soon
                        and    u.organisation_id = shared.organisation()
                        and    not exists (select 1 from governance.order_reminder m
                                           where  m.tenant_id = o.tenant_id and m.order_id = o.id and m.kind = k.kind and m.for_day = k.day
                                           and    m.user_id = u.id)
                        order  by k.day, o.id, u.id
                        limit  500""")
                .param("today", today)
                .param("soon", soon)
                .param("keepers", BodyRights.KEEPERS.stream().map(Role::name).toArray(String[]::new))
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("user_id", UUID.class)))
                .list();
    }

    private record Due(UUID order, String kind, LocalDate day, UUID user) {}
}
