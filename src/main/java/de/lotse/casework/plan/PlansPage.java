package de.lotse.casework.plan;

import de.lotse.casework.cases.CaseHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tab: the version that holds, the draft if there is one, and all versions. */
record PlansPage(
        CaseHead head, @Nullable PlanPage agreed, @Nullable Plan draft, List<Plan> versions) {

    String action() {
        return head.path(PlanConfiguration.TAB);
    }
}
