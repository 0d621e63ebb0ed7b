package de.lotse.notifications.inbox;

import de.lotse.shared.Scope;
import de.lotse.tenancy.Tenants;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes what was told three months ago, and mails a month after they went out (Art. 5 Abs. 1 lit. e DSGVO). */
@Component
class Forgetting {

    private final Tenants tenants;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Forgetting(Tenants tenants, TransactionTemplate transaction, JdbcClient jdbc) {
        this.tenants = tenants;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void forget() {
        for (var tenant : tenants.active())
            Scope.of(tenant.id()).run(() -> transaction.executeWithoutResult(_ -> deleteOld()));
    }

    private void deleteOld() {
        jdbc.sql("delete from notifications.notice where told_at < now() - interval '90 days'")
                .update();
        jdbc.sql(
                        "delete from notifications.calendar_mail where coalesce(sent_at, given_up_at) < now() - interval '30 days'")
                .update();
        jdbc.sql("delete from notifications.mail where coalesce(sent_at, given_up_at) < now() - interval '30 days'")
                .update();
    }
}
