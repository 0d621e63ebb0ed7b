package de.lotse.casework.takeover;

import de.lotse.tenancy.EachOrganisation;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes files that nobody took over in two weeks, and forgets whom the rows of the others named (Art. 5 Abs. 1 lit. e DSGVO). */
@Component
class TakeoverExpiry {

    static final Duration KEPT = Duration.ofDays(14);

    private static final Logger LOG = LoggerFactory.getLogger(TakeoverExpiry.class);

    private final EachOrganisation organisations;
    private final Takeovers takeovers;
    private final TakeoverRows rows;
    private final Clock clock;

    TakeoverExpiry(EachOrganisation organisations, Takeovers takeovers, TakeoverRows rows, Clock clock) {
        this.organisations = organisations;
        this.takeovers = takeovers;
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void forget() {
        organisations.inTransaction(_ -> {
            var before = clock.instant().minus(KEPT);
            var gone = takeovers.deleteFilesBefore(before);
            rows.forgetTextsBefore(OffsetDateTime.ofInstant(before, ZoneOffset.UTC));
            if (gone > 0) LOG.info("Deleted {} lists that were not taken over", gone);
        });
    }
}
