package de.lotse.staffing.chart;

import de.lotse.staffing.plan.AskedDay;
import de.lotse.staffing.plan.Count;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.UnitState;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A unit on the chart of a day.
 *
 * @param above name of the unit above it
 * @param leads who leads it, in words; empty where there is no such post
 * @param count of the unit and all below it
 * @param begins whether it has begun or changed on that very day
 */
record ChartNode(
        UUID id, UnitState state, String above, String leads, Count count, boolean begins, List<ChartNode> below) {

    String path(AskedDay asked) {
        return asked.on(OrganisationTabs.UNITS + "/" + id);
    }

    /** It and all below it, as they follow each other in a table. */
    Stream<ChartNode> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(ChartNode::all));
    }
}
