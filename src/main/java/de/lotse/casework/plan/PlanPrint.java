package de.lotse.casework.plan;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Term;
import java.text.Bidi;
import java.util.List;

/**
 * A plan as it is handed over on paper.
 *
 * @param organisation that works on the case
 * @param agreement how it was agreed, in words
 * @param nextMeeting day, time and place; may be empty
 */
record PlanPrint(
        CaseHead head, Plan plan, String organisation, List<GoalView> goals, List<Term> agreement, String nextMeeting) {

    /** In which direction a text is read: that of its first letter that has one. */
    static String direction(String text) {
        var leftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return leftToRight ? "ltr" : "rtl";
    }

    static List<String> lines(String text) {
        return text.lines().toList();
    }
}
