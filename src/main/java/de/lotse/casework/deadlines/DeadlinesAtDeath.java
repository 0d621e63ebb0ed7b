package de.lotse.casework.deadlines;

import de.lotse.casework.CaseId;
import de.lotse.casework.death.StoppedByDeath;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What becomes of deadlines when somebody has died. A notice often concerns the whole household, so it goes on with them. */
@Component
class DeadlinesAtDeath implements StoppedByDeath {

    private final Deadlines deadlines;
    private final Clock clock;

    DeadlinesAtDeath(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.DEADLINE;
    }

    @Override
    public boolean staysWithHousehold() {
        return true;
    }

    @Override
    public List<Open> open(CaseId caseId) {
        return deadlines.of(caseId).stream()
                .filter(Deadline::isOpen)
                .map(one -> new Open(one.id(), one.dated(), false))
                .toList();
    }

    @Override
    public int end(CaseId caseId, UUID item, String reason) {
        var deadline = deadlines.get(caseId, item);
        deadlines.complete(caseId, item, deadline.version(), LocalDate.now(clock), reason);
        return deadline.version() + 1;
    }

    @Override
    public boolean takeBack(CaseId caseId, UUID item, int version) {
        return deadlines.reopen(caseId, item, version);
    }

    @Override
    public Map<UUID, Ended> ended(CaseId caseId, Collection<UUID> items) {
        return deadlines.of(caseId).stream()
                .filter(one -> items.contains(one.id()))
                .collect(Collectors.toMap(Deadline::id, one -> new Ended(one.dated(), "")));
    }
}
