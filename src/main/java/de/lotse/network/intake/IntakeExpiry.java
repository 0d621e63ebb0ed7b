package de.lotse.network.intake;

import de.lotse.tenancy.EachOrganisation;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes files that nobody took after a month, and reports after half a year; what was made of them stays. */
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

    @Scheduled(initialDelay = 14, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void forget() {
        organisations.inTransaction(_ -> {
            var gone = intakes.deleteBefore(
                    clock.instant().minus(Intake.KEPT), clock.instant().minus(Intake.UNDOABLE));
            if (gone > 0) LOG.info("Deleted {} files that were read into the directory", gone);
        });
    }
}
