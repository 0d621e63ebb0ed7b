package de.lotse.reporting.releases;

import de.lotse.reporting.CountRequest;
import de.lotse.reporting.DisclosedCount;
import de.lotse.reporting.DisclosedTable;
import de.lotse.reporting.Disclosure;
import de.lotse.reporting.TableRequest;
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

    DisclosureService(Tables tables, RunningCounts counts, Thresholds thresholds) {
        this.tables = tables;
        this.counts = counts;
        this.thresholds = thresholds;
    }

    @Override
    public int threshold() {
        return thresholds.here();
    }

    @Override
    public DisclosedTable disclose(TableRequest request) {
        return tables.disclose(request);
    }

    @Override
    public Map<String, DisclosedCount> count(CountRequest request) {
        return counts.count(request);
    }
}
