package de.lotse.casework.walkin;

import de.lotse.tenancy.EachOrganisation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes the waiting lists of past days; what was counted stays (Art. 5 Abs. 1 lit. e DSGVO). */
@Component
class Forgetting {

    /** Days that a list outlives its own, for an administrator who has to put a mistake right. */
    static final int DAYS_KEPT = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final EachOrganisation organisations;
    private final WalkIns walkIns;
    private final Clock clock;

    Forgetting(EachOrganisation organisations, WalkIns walkIns, Clock clock) {
        this.organisations = organisations;
        this.walkIns = walkIns;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void forget() {
        organisations.inTransaction(organisation -> {
            var gone = walkIns.forget(LocalDate.now(clock).minusDays(DAYS_KEPT));
            if (gone > 0) LOG.info("Deleted {} rows of past waiting lists of {}", gone, organisation.id());
        });
    }
}
