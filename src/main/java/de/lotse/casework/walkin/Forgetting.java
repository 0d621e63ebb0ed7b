package de.lotse.casework.walkin;

import de.lotse.shared.Actor;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.tenancy.Tenants;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes the waiting lists of past days; what was counted stays (Art. 5 Abs. 1 lit. e DSGVO). */
@Component
class Forgetting {

    /** Days that a list outlives its own, for an administrator who has to put a mistake right. */
    static final int DAYS_KEPT = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);
    private static final UserId NOBODY = new UserId(new UUID(0, 0));

    private final Tenants tenants;
    private final Organisations organisations;
    private final WalkIns walkIns;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Forgetting(
            Tenants tenants,
            Organisations organisations,
            WalkIns walkIns,
            TransactionTemplate transaction,
            Clock clock) {
        this.tenants = tenants;
        this.organisations = organisations;
        this.walkIns = walkIns;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void forget() {
        for (var tenant : tenants.active()) {
            var all = Scope.of(tenant.id()).get(organisations::all);
            for (var organisation : all) forget(tenant.id(), organisation);
        }
    }

    private void forget(TenantId tenant, Organisation organisation) {
        var before = LocalDate.now(clock).minusDays(DAYS_KEPT);
        var job = new Actor(tenant, organisation.id(), organisation.name(), NOBODY, "", Set.of());
        Scope.of(job)
                .run(() -> transaction.executeWithoutResult(status -> {
                    var gone = walkIns.forget(before);
                    if (gone > 0) LOG.info("Deleted {} rows of past waiting lists of {}", gone, organisation.id());
                }));
    }
}
