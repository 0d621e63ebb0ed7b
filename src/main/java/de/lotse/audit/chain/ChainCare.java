package de.lotse.audit.chain;

import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenant;
import de.lotse.tenancy.Tenants;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** In the background: seals within ten seconds, writes checkpoints now and then and at the end. */
@Component
class ChainCare {

    private static final Logger LOG = LoggerFactory.getLogger(ChainCare.class);

    private final Tenants tenants;
    private final Sealing sealing;
    private final CheckpointFiles checkpoints;
    private final AuditSettings settings;
    private final Clock clock;
    private final Map<TenantId, Checkpoint> last = new ConcurrentHashMap<>();

    ChainCare(Tenants tenants, Sealing sealing, CheckpointFiles checkpoints, AuditSettings settings, Clock clock) {
        this.tenants = tenants;
        this.sealing = sealing;
        this.checkpoints = checkpoints;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void seal() {
        tenants.active().forEach(tenant -> seal(tenant, false));
    }

    /** What was read last is sealed and signed, too. */
    @PreDestroy
    void end() {
        try {
            for (var tenant : tenants.active()) if (!seal(tenant, true)) return;
        } catch (DataAccessException e) {
            LOG.error("The access log could not be sealed at the end", e);
        }
    }

    /** Answers false where the database did; the rows wait for the next run. */
    private boolean seal(Tenant tenant, boolean ending) {
        try {
            var reached = Scope.of(tenant.id()).get(sealing::run);
            reached.filter(seal -> seal.number() > 0 && isDue(tenant.id(), seal, ending))
                    .ifPresent(seal -> sign(tenant.id(), seal));
            return true;
        } catch (DataAccessException | TransactionException e) {
            LOG.error("The access log of {} could not be sealed", tenant.id(), e);
            return false;
        }
    }

    private boolean isDue(TenantId tenant, Seal seal, boolean ending) {
        var before = last.get(tenant);
        if (before == null) return true;
        return seal.number() > before.number()
                && (ending || !now().isBefore(before.at().plus(settings.checkpointEvery())));
    }

    private void sign(TenantId tenant, Seal seal) {
        var checkpoint = Checkpoint.of(tenant.value(), seal, now());
        try {
            checkpoints.append(checkpoint);
            last.put(tenant, checkpoint);
        } catch (IOException e) {
            LOG.error("The checkpoint of the access log of {} could not be written", tenant, e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
