package de.lotse.casework.takeover;

import de.lotse.shared.Actor;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes files that nobody took over in two weeks, and forgets whom the rows of the others named (Art. 5 Abs. 1 lit. e DSGVO). */
@Component
class TakeoverExpiry {

    static final Duration KEPT = Duration.ofDays(14);

    private static final Logger LOG = LoggerFactory.getLogger(TakeoverExpiry.class);
    private static final UserId NOBODY = new UserId(new UUID(0, 0));

    private final Tenants tenants;
    private final Organisations organisations;
    private final Takeovers takeovers;
    private final TakeoverRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TakeoverExpiry(
            Tenants tenants,
            Organisations organisations,
            Takeovers takeovers,
            TakeoverRows rows,
            TransactionTemplate transaction,
            Clock clock) {
        this.tenants = tenants;
        this.organisations = organisations;
        this.takeovers = takeovers;
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void forget() {
        for (var tenant : tenants.active())
            for (var organisation : Scope.of(tenant.id()).get(organisations::all))
                forget(new Actor(tenant.id(), organisation.id(), organisation.name(), NOBODY, "", Set.of()));
    }

    void forget(Actor job) {
        Scope.of(job)
                .run(() -> transaction.executeWithoutResult(status -> {
                    var before = clock.instant().minus(KEPT);
                    var gone = takeovers.deleteFilesBefore(before);
                    rows.forgetTextsBefore(OffsetDateTime.ofInstant(before, ZoneOffset.UTC));
                    if (gone > 0) LOG.info("Deleted {} lists that were not taken over", gone);
                }));
    }
}
