package de.lotse.casework.plan;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form for a step of the draft.
 *
 * @param goal that the step leads to
 * @param step which one is edited; null for a new one
 * @param version that the form was filled from
 * @param conflict what somebody else has saved meanwhile, field by field; empty if nobody has
 */
record StepPage(
        CaseHead head,
        Plan plan,
        Goal goal,
        @Nullable UUID step,
        int version,
        StepForm form,
        StepChoices choices,
        Errors errors,
        List<ConflictRow> conflict) {

    String action() {
        var ofGoal = "/ziele/" + goal.id() + "/schritte";
        return plan.path(head) + (step == null ? ofGoal : "/schritte/" + step);
    }

    String responsible() {
        return form.responsible() == null ? "" : form.responsible().name();
    }

    String member() {
        return form.member() == null ? "" : form.member().toString();
    }
}
