package de.lotse.casework.consents;

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

/** Looks every hour, organisation by organisation, who turns 18. */
@Component
class ComingOfAgeReminders {

    private static final Logger LOG = LoggerFactory.getLogger(ComingOfAgeReminders.class);
    private static final UserId NOBODY = new UserId(new UUID(0, 0));

    private final Tenants tenants;
    private final Organisations organisations;
    private final ComingOfAge comingOfAge;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ComingOfAgeReminders(
            Tenants tenants,
            Organisations organisations,
            ComingOfAge comingOfAge,
            TransactionTemplate transaction,
            Clock clock) {
        this.tenants = tenants;
        this.organisations = organisations;
        this.comingOfAge = comingOfAge;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void remind() {
        for (var tenant : tenants.active()) {
            var all = Scope.of(tenant.id()).get(organisations::all);
            for (var organisation : all) remind(tenant.id(), organisation);
        }
    }

    private void remind(TenantId tenant, Organisation organisation) {
        var job = new Actor(tenant, organisation.id(), organisation.name(), NOBODY, "", Set.of());
        Scope.of(job)
                .run(() -> transaction.executeWithoutResult(status -> {
                    var set = comingOfAge.remind(LocalDate.now(clock));
                    if (set > 0)
                        LOG.info("Set {} reminders of consents at the age of 18 in {}", set, organisation.id());
                }));
    }
}
