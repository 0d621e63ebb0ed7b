package de.lotse.identity.intake;

import de.lotse.tenancy.EachOrganisation;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes lists after two weeks, with everything that was read in them; the accounts that were made of them stay. */
@Component
class IntakeExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeExpiry.class);

    private final EachOrganisation organisations;
    private final Intakes intakes;
    private final Clock clock;

    IntakeExpiry(EachOrganisation organisations, Intakes intakes, Clock clock) {
        this.organisations = organisations;
        this.intakes = intakes;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 12, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void forget() {
        organisations.inTransaction(_ -> {
            var gone = intakes.deleteBefore(clock.instant().minus(Intake.KEPT));
            if (gone > 0) LOG.info("Deleted {} lists of organisations or people", gone);
        });
    }
}
