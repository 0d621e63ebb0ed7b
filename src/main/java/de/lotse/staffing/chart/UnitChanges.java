package de.lotse.staffing.chart;

import static de.lotse.web.Texts.t;

import de.lotse.staffing.plan.Change;
import de.lotse.staffing.plan.StaffPlan;
import de.lotse.staffing.plan.Unit;
import de.lotse.staffing.plan.UnitState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the history of units in words, from their states. */
record UnitChanges(StaffPlan plan) {

    /** The latest first. */
    List<Change> of(Unit unit) {
        var changes = new ArrayList<Change>();
        @Nullable UnitState before = null;
        for (var state : unit.states()) {
            if (before == null)
                changes.add(change(state, t("staffing.unit.founded", kind(state), state.name(), above(state))));
            else told(before, state, changes);
            before = state;
        }
        var end = unit.states().getLast();
        @Nullable LocalDate last = end.valid().last();
        if (last != null)
            changes.add(new Change(last.plusDays(1), end.id(), t("staffing.unit.dissolved", kind(end), end.name())));
        return changes.reversed();
    }

    /** What begins first, what ends last. */
    List<Change> on(LocalDate day) {
        return plan.units().stream()
                .sorted(Comparator.comparing((Unit unit) -> !unit.life().from().equals(day))
                        .thenComparing(
                                unit -> day.minusDays(1).equals(unit.life().last()))
                        .thenComparing(unit -> unit.near(day).name()))
                .flatMap(unit -> of(unit).reversed().stream())
                .filter(change -> change.on().equals(day))
                .toList();
    }

    private void told(UnitState before, UnitState after, List<Change> changes) {
        if (!before.name().equals(after.name()))
            changes.add(change(after, t("staffing.unit.renamed", before.name(), after.name())));
        if (!above(before).equals(above(after)))
            changes.add(change(after, t("staffing.unit.moved", after.name(), above(before), above(after))));
        if (!before.code().equals(after.code()))
            changes.add(change(after, t("staffing.unit.recoded", after.name(), code(before), code(after))));
        if (before.kind() != after.kind())
            changes.add(change(after, t("staffing.unit.rekinded", after.name(), kind(before), kind(after))));
    }

    private static Change change(UnitState state, String text) {
        return new Change(state.valid().from(), state.id(), text);
    }

    /** The name of the unit above, on the first day. */
    private String above(UnitState state) {
        @Nullable UUID parent = state.parent();
        return parent == null
                ? t("staffing.top")
                : plan.unit(parent).near(state.valid().from()).name();
    }

    private static String code(UnitState state) {
        return state.code().isEmpty() ? t("staffing.unit.noCode") : state.code();
    }

    private static String kind(UnitState state) {
        return t("staffing.kind." + state.kind());
    }
}
