package de.lotse.casework.closure;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseStates;
import de.lotse.casework.closure.OpenItems.Decision;
import de.lotse.casework.closure.OpenItems.Open;
import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A case ends here because another organisation leads it from now on; it is kept as long as every closed case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EndByHandover {

    private static final String REASON = "HANDED_OVER";

    private final OpenDecisions open;
    private final CaseStates states;
    private final Closures closures;
    private final Codes codes;
    private final Clock clock;

    EndByHandover(OpenDecisions open, CaseStates states, Closures closures, Codes codes, Clock clock) {
        this.open = open;
        this.states = states;
        this.closures = closures;
        this.codes = codes;
        this.clock = clock;
    }

    /** What is still open and ends with the case, by the key of its source. */
    public Map<String, Open> open(CaseHead head) {
        return open.open(head);
    }

    /**
     * @param staying keys of what has come since it was decided: it stays open for the follow-up, so that nothing is lost unseen
     * @param recipient name of the organisation that leads it from now on
     */
    public void end(CaseId caseId, Set<String> staying, String recipient) {
        var today = LocalDate.now(clock);
        open.closeAll(caseId, key -> staying.contains(key) ? Decision.AFTERCARE : Decision.OBSOLETE);
        states.handOver(caseId, today, codes.label(ClosureService.REASONS, REASON));
        closures.add(
                caseId,
                today,
                REASON,
                t("casework.ownership.evaluation", recipient),
                closures.rule(today).until(today));
    }
}
