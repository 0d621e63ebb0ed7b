package de.lotse.casework.exports;

import de.lotse.tenancy.EachOrganisation;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes files a day after they were ready, and whatever nobody confirmed in that time (Art. 5 Abs. 1 lit. e DSGVO). */
@Component
class ExportExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(ExportExpiry.class);

    private final EachOrganisation organisations;
    private final Exports exports;
    private final Clock clock;

    ExportExpiry(EachOrganisation organisations, Exports exports, Clock clock) {
        this.organisations = organisations;
        this.exports = exports;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void forget() {
        organisations.inTransaction(_ -> {
            var gone = exports.deleteBefore(clock.instant().minus(Export.KEPT));
            if (gone > 0) LOG.info("Deleted {} files that were to be downloaded", gone);
        });
    }
}
