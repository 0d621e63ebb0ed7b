package de.lotse.casework.plan;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Steps that are due, on Mein Tag. */
@Component
class StepsOfTheDay implements DayItems {

    private static final int SHOWN = 50;

    private final PlanDue due;
    private final AccessLog log;

    StepsOfTheDay(PlanDue due, AccessLog log) {
        this.due = due;
        this.log = log;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        var steps = due.until(day, SHOWN);
        var cases = steps.stream().map(step -> step.caseId().value()).distinct().toList();
        if (!cases.isEmpty()) log.record(Action.LIST, "case", cases, "MEMBERSHIP");
        return steps.stream()
                .map(step -> new DayItem(
                        step.dueOn(), "casework.plan.step.one", step.what(), step.clientName(), step.href()))
                .toList();
    }
}
