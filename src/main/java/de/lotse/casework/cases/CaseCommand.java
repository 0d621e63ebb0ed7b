package de.lotse.casework.cases;

import static de.lotse.casework.cases.CaseStatus.*;

import java.util.Set;

/** What may be done to a case as a whole; the only ways from one state to another. */
enum CaseCommand {
    ACTIVATE(Set.of(OPENING), ACTIVE),
    PAUSE(Set.of(ACTIVE), PAUSED),
    RESUME(Set.of(PAUSED), ACTIVE),
    CLOSE(Set.of(OPENING, ACTIVE, PAUSED), CLOSED),
    REOPEN(Set.of(CLOSED), ACTIVE),
    RESTRICT(Set.of(CLOSED), RESTRICTED),
    ERASE(Set.of(RESTRICTED), ERASED);

    private final Set<CaseStatus> from;
    private final CaseStatus to;

    CaseCommand(Set<CaseStatus> from, CaseStatus to) {
        this.from = from;
        this.to = to;
    }

    public boolean isPossibleIn(CaseStatus status) {
        return from.contains(status);
    }

    CaseStatus to() {
        return to;
    }

    String[] from() {
        return from.stream().map(Enum::name).toArray(String[]::new);
    }
}
