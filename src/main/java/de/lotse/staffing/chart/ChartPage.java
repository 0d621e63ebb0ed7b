package de.lotse.staffing.chart;

import de.lotse.staffing.plan.AskedDay;
import de.lotse.staffing.plan.Change;
import de.lotse.staffing.plan.Correction;
import de.lotse.staffing.plan.Count;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organisation on a day.
 *
 * @param changes what changed last before that day or on it
 * @param corrections of what stands directly below the head of the administration
 * @param before where one goes back to: the day before the change of that very day, else the change before
 * @param after the day of the next change
 */
record ChartPage(
        String municipality,
        AskedDay asked,
        List<ChartNode> top,
        Count count,
        List<Change> changes,
        @Nullable LocalDate before,
        @Nullable LocalDate after,
        List<Correction> corrections,
        boolean mayEdit) {

    /** Whether something has changed on the day that is shown. */
    boolean isChangeDay() {
        return !changes.isEmpty() && changes.getFirst().on().equals(asked.day());
    }

    List<ChartNode> all() {
        return top.stream().flatMap(ChartNode::all).toList();
    }
}
