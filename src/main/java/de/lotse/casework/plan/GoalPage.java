package de.lotse.casework.plan;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form for a goal of the draft.
 *
 * @param goal which one is edited; null for a new one
 * @param version that the form was filled from
 * @param conflict what somebody else has saved meanwhile, field by field; empty if nobody has
 */
record GoalPage(
        CaseHead head,
        Plan plan,
        @Nullable UUID goal,
        int version,
        GoalForm form,
        List<Option> lifeAreas,
        Errors errors,
        List<ConflictRow> conflict) {

    String action() {
        return plan.path(head) + "/ziele" + (goal == null ? "" : "/" + goal);
    }
}
