package de.lotse.casework.plan;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/**
 * How far a goal is reached, over time, with the form for the next rating.
 *
 * @param history newest first
 */
record RatingPage(
        CaseHead head, Goal goal, List<GoalRating> history, RatingForm form, List<Option> attainments, Errors errors) {

    String action() {
        return head.path(PlanConfiguration.TAB + "/ziele/" + goal.id() + "/bewertung");
    }

    String attainment() {
        return form.attainment() == null ? "" : form.attainment().name();
    }
}
