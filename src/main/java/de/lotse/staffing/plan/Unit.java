package de.lotse.staffing.plan;

import java.util.List;
import java.util.UUID;

/** A unit of the administration (Organisationseinheit), from its founding to its end. */
public record Unit(UUID id, int version, List<UnitState> states) implements Lasting<UnitState, Unit> {

    public Unit {
        states = List.copyOf(states);
    }

    @Override
    public Unit having(List<UnitState> others) {
        return new Unit(id, version, others);
    }
}
