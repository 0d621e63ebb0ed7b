package de.lotse.casework.deadlines;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.closure.OpenItems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What becomes of open deadlines when a case is closed; what stays for the follow-up goes on being called due. */
@Component
class DeadlinesAtClosure implements OpenItems {

    private final Deadlines deadlines;
    private final Clock clock;

    DeadlinesAtClosure(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "deadlines";
    }

    @Override
    public Optional<Open> of(CaseHead head) {
        var count = open(head.id()).size();
        if (count == 0) return Optional.empty();
        return Optional.of(new Open(count, t("casework.deadlines.count", count), head.path(DeadlineService.PATH)));
    }

    @Override
    public void closeAll(CaseId caseId, Decision decision) {
        if (decision == Decision.AFTERCARE) return;
        var note = decision == Decision.OBSOLETE ? t("casework.deadlines.obsolete") : "";
        for (var deadline : open(caseId))
            deadlines.complete(caseId, deadline.id(), deadline.version(), LocalDate.now(clock), note);
    }

    private List<Deadline> open(CaseId caseId) {
        return deadlines.of(caseId).stream().filter(Deadline::isOpen).toList();
    }
}
