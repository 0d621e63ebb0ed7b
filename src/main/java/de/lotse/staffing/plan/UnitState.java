package de.lotse.staffing.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is for some days.
 *
 * @param code its number in the plan of the administration (Gliederungsziffer), may be empty
 * @param parent the unit above it; null directly below the head of the administration
 */
public record UnitState(
        UUID id,
        Span valid,
        UnitKind kind,
        String code,
        String name,
        @Nullable UUID parent) implements Dated<UnitState> {

    @Override
    public UnitState during(Span days) {
        return new UnitState(id, days, kind, code, name, parent);
    }

    @Override
    public UnitState anew(UUID newId, Span days) {
        return new UnitState(newId, days, kind, code, name, parent);
    }

    /** As one reads it in a list, with the code before the name. */
    public String label() {
        return code.isEmpty() ? name : code + " " + name;
    }
}
