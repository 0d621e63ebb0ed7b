package de.lotse.staffing.plan;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Units as they can be chosen in a form. Those that have ended say so; what is entered may be about days long past. */
public record UnitChoices(StaffPlan plan) {

    /** @param except one that is not offered; null for none */
    public List<Option> options(@Nullable UUID except) {
        return plan.units().stream()
                .filter(unit -> !unit.id().equals(except))
                .sorted(Comparator.comparing((Unit unit) -> unit.life().last() != null)
                        .thenComparing(unit -> unit.states().getLast().label()))
                .map(unit -> new Option(unit.id().toString(), label(unit)))
                .toList();
    }

    /** @param chosen as it came from the form */
    public Optional<String> label(String chosen) {
        return Typed.id(chosen)
                .flatMap(id -> plan.units().stream()
                        .filter(unit -> unit.id().equals(id))
                        .findFirst())
                .map(UnitChoices::label);
    }

    private static String label(Unit unit) {
        var name = unit.states().getLast().label();
        return unit.life().last() == null ? name : t("staffing.form.ended", name, PlanRules.days(unit.life()));
    }
}
