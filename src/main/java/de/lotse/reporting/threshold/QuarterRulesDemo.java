package de.lotse.reporting.threshold;

import de.lotse.reporting.Quarter;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Quarters were told by month until now; the one at work is told while it runs, so that both can be seen. */
@Component
class QuarterRulesDemo implements DemoContent {

    private static final int YEARS = 3;

    private final QuarterRules rules;
    private final TransactionTemplate transaction;
    private final Clock clock;

    QuarterRulesDemo(QuarterRules rules, TransactionTemplate transaction, Clock clock) {
        this.rules = rules;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void fill(TenantId tenant) {
        var today = LocalDate.now(clock);
        Scope.of(tenant)
                .run(() -> transaction.executeWithoutResult(_ -> {
                    rules.set(Quarter.of(today.minusYears(YEARS)), true);
                    rules.set(Quarter.of(today), false);
                }));
    }
}
