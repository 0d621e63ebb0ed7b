package de.lotse.network.freshness;

import de.lotse.tenancy.EachOrganisation;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds several times a day; the first organisation of a municipality finds everything, the others nothing more. */
@Component
class Reminding {

    private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);

    private final EachOrganisation organisations;
    private final Reminders reminders;

    Reminding(EachOrganisation organisations, Reminders reminders) {
        this.organisations = organisations;
        this.reminders = reminders;
    }

    @Scheduled(initialDelay = 7, fixedDelay = 240, timeUnit = TimeUnit.MINUTES)
    void remind() {
        organisations.inTransaction(organisation -> {
            var offers = reminders.remind();
            if (offers > 0) LOG.info("Reminded the people of {} offers that are due", offers);
        });
    }
}
