package de.lotse.structure.themes;

import de.lotse.structure.counts.SignalTables;
import de.lotse.tenancy.EachOrganisation;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the numbers that themes read as soon as a quarter is complete and a week begins, so that nobody waits for them. The first organisation
 * of a municipality makes them, the others find them made.
 */
@Component
class Releasing {

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

    @Scheduled(initialDelayString = "${lotse.releases.first-after:PT1M}", fixedDelayString = "PT1H")
    void releaseEverywhere() {
        organisations.run(_ -> release());
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
