package de.lotse.staffing.chart;

import de.lotse.staffing.plan.AskedDay;
import de.lotse.staffing.plan.Change;
import de.lotse.staffing.plan.Correction;
import de.lotse.staffing.plan.Count;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.Unit;
import de.lotse.staffing.plan.UnitState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit on a day, with its history.
 *
 * @param parent the unit above it; null directly below the head of the administration
 */
record UnitPage(
        AskedDay asked,
        Unit unit,
        @Nullable Unit parent,
        String leads,
        List<Unit> below,
        List<PostLine> posts,
        Count own,
        Count all,
        List<Change> changes,
        List<Correction> corrections,
        boolean mayEdit) {

    UnitState state() {
        return unit.near(asked.day());
    }

    /** Whether there is such a unit on that day. */
    boolean exists() {
        return unit.on(asked.day()).isPresent();
    }

    String path() {
        return OrganisationTabs.UNITS + "/" + unit.id();
    }

    String path(Unit other) {
        return asked.on(OrganisationTabs.UNITS + "/" + other.id());
    }

    String name(Unit other) {
        return other.near(asked.day()).label();
    }
}
