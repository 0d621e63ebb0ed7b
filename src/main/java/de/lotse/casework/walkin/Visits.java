package de.lotse.casework.walkin;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.walkin.WalkIn.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One visit of today: who may touch it, and that each touch is logged. */
@Component
class Visits {

    private final WalkIns walkIns;
    private final AccessLog log;
    private final Clock clock;

    Visits(WalkIns walkIns, AccessLog log, Clock clock) {
        this.walkIns = walkIns;
        this.log = log;
        this.clock = clock;
    }

    /** Throws {@link de.lotse.shared.NotFound} for a visit of another day or organisation. */
    WalkIn find(UUID id) {
        WalkInAccess.require();
        return walkIns.get(LocalDate.now(clock), id);
    }

    /** Throws {@link VisitEnded} if the visit has ended. */
    WalkIn present(UUID id) {
        var one = find(id);
        if (one.state() == WalkIn.State.ENDED) throw new VisitEnded();
        return one;
    }

    /** Throws {@link VisitEnded} if the visit has ended already. */
    void end(UUID id, Outcome outcome, @Nullable CaseId caseId) {
        find(id);
        record(Action.CHANGE, id);
        if (!walkIns.end(id, outcome, caseId, clock.instant())) throw new VisitEnded();
    }

    void record(Action action, UUID id) {
        log.record(action, "walk_in", id, "ORGANISATION");
    }
}
