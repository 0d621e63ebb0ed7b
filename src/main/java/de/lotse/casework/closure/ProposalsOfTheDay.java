package de.lotse.casework.closure;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cases that might be closed, on Mein Tag of whoever leads them. */
@Component
class ProposalsOfTheDay implements DayItems {

    private final Proposals proposals;
    private final AccessLog log;
    private final Clock clock;

    ProposalsOfTheDay(Proposals proposals, AccessLog log, Clock clock) {
        this.proposals = proposals;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        var today = LocalDate.now(clock);
        var proposed = proposals.ofTheLead(today);
        var cases = proposed.stream().map(one -> one.caseId().value()).toList();
        if (!cases.isEmpty()) log.record(Action.LIST, "case", cases, "MEMBERSHIP");
        return proposed.stream()
                .map(one ->
                        new DayItem(today, "casework.closure.proposal.day", one.title(), one.clientName(), one.href()))
                .toList();
    }
}
