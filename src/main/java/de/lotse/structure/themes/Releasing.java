package de.lotse.structure.themes;

import de.lotse.structure.counts.SignalTables;
import de.lotse.tenancy.EachOrganisation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the numbers that themes read as soon as a quarter is complete and a week begins, so that nobody waits for them. The first organisation
 * of a municipality makes them, the others find them made. Not before a demo is filled.
 */
@Component
class Releasing {

    private static final Logger LOG = LoggerFactory.getLogger(Releasing.class);
    private static final int QUARTERS = 4;

    private final EachOrganisation organisations;
    private final ThemeRules rules;
    private final Evidence evidence;
    private final SignalTables tables;
    private final TransactionTemplate transaction;

    Releasing(
            EachOrganisation organisations,
            ThemeRules rules,
            Evidence evidence,
            SignalTables tables,
            TransactionTemplate transaction) {
        this.organisations = organisations;
        this.rules = rules;
        this.evidence = evidence;
        this.tables = tables;
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = "${lotse.releases.first-after:PT20M}", fixedDelayString = "PT1H")
    void releaseEverywhere() {
        organisations.run(organisation -> {
            try {
                release();
            } catch (DataAccessException | TransactionException busy) {
                LOG.warn("The numbers of {} are made in an hour: {}", organisation.id(), busy.getClass());
            }
        });
    }

    /** Each quarter for itself, so that nobody has to wait for all of them. */
    void release() {
        for (var back = 0; back < QUARTERS; back++) release(back);
        transaction.executeWithoutResult(_ -> evidence.running(rules.all()));
    }

    private void release(int back) {
        transaction.executeWithoutResult(_ -> {
            var quarter = tables.latest(QUARTERS).get(back);
            tables.singles(quarter);
            rules.all().values().forEach(some -> evidence.of(some, quarter));
        });
    }
}
