package de.lotse.web;

import de.lotse.shared.Scope;
import de.lotse.tenancy.Tenants;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets which forms were carried out; nobody sends one again a week later, because the session in which it was shown has long ended. */
@Component
class OnceExpiry {

    static final Duration KEPT = Duration.ofDays(7);

    private final Tenants tenants;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    OnceExpiry(Tenants tenants, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
        this.tenants = tenants;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 13, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void forget() {
        var before = Timestamp.from(clock.instant().minus(KEPT));
        for (var tenant : tenants.active())
            Scope.of(tenant.id())
                    .run(() -> transaction.executeWithoutResult(_ -> jdbc.sql("delete from web.submission where at < ?")
                            .param(before)
                            .update()));
    }
}
