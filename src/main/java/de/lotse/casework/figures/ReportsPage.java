package de.lotse.casework.figures;

import de.lotse.shared.Scope;
import java.util.List;

/** What was released, the latest period first. */
record ReportsPage(List<Report> reports) {

    /** Others see that there is one, and since when. */
    boolean mayRead(Report report) {
        return report.view().mayRelease(Scope.actor());
    }

    boolean mayReadAll() {
        return reports.stream().allMatch(this::mayRead);
    }
}
