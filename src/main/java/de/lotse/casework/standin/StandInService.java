package de.lotse.casework.standin;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StandInService {

    private static final String BASIS = "SUBSTITUTION";

    private final StandIns standIns;
    private final Needed needed;
    private final AccessLog log;
    private final Clock clock;

    StandInService(StandIns standIns, Needed needed, AccessLog log, Clock clock) {
        this.standIns = standIns;
        this.needed = needed;
        this.log = log;
        this.clock = clock;
    }

    List<StandIn> all() {
        var all = standIns.all();
        log.record(
                Action.LIST,
                "case",
                all.stream().map(one -> one.caseId().value()).toList(),
                BASIS);
        return all;
    }

    StandInPage page(CaseId caseId) {
        var standIn = standIns.limited(caseId);
        log.record(Action.VIEW, "case", caseId.value(), BASIS);
        var today = LocalDate.now(clock);
        return new StandInPage(
                standIn,
                needed.phones(caseId, today),
                needed.meetings(caseId, today),
                needed.dues(caseId, today),
                today);
    }

    /** Answers where to go on: whom else to call stands on Mein Tag. */
    String told(CaseId caseId, UUID appointment) {
        needed.told(caseId, appointment);
        log.record(Action.CHANGE, "case", caseId.value(), BASIS);
        return "/start";
    }

    CallsPage calls(CaseId caseId) {
        var calls = needed.callsOfVisibleCases().stream()
                .filter(one -> one.caseId().equals(caseId))
                .toList();
        log.record(Action.LIST, "case", calls.isEmpty() ? List.of() : List.of(caseId.value()), "MEMBERSHIP");
        return new CallsPage(calls);
    }
}
