package de.lotse.reporting.releases;

import de.lotse.reporting.CountRequest;
import de.lotse.reporting.Dimension;
import de.lotse.reporting.DisclosedCount;
import de.lotse.reporting.DisclosedTable;
import de.lotse.reporting.Disclosure;
import de.lotse.reporting.Quarter;
import de.lotse.reporting.TableRequest;
import de.lotse.reporting.threshold.QuarterRules;
import de.lotse.reporting.threshold.Thresholds;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DisclosureService implements Disclosure {

    private final Tables tables;
    private final RunningCounts counts;
    private final Thresholds thresholds;
    private final QuarterRules rules;

    DisclosureService(Tables tables, RunningCounts counts, Thresholds thresholds, QuarterRules rules) {
        this.tables = tables;
        this.counts = counts;
        this.thresholds = thresholds;
        this.rules = rules;
    }

    @Override
    public int threshold() {
        return thresholds.here();
    }

    @Override
    public boolean isByMonth(Quarter quarter) {
        return rules.isByMonth(quarter);
    }

    @Override
    public DisclosedTable disclose(TableRequest request) {
        if (isOfMonths(request) && !isByMonth(request.quarter()))
            throw new IllegalArgumentException(request.quarter().key() + " is not told by month");
        return tables.disclose(request);
    }

    @Override
    public Map<String, DisclosedCount> count(CountRequest request) {
        return isByMonth(request.quarter()) ? Map.of() : counts.count(request);
    }

    private static boolean isOfMonths(TableRequest request) {
        return request.dimensions().stream().anyMatch(one -> one.name().equals(Dimension.MONTH));
    }
}
