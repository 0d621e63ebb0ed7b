package de.lotse.governance.orders;

import org.jspecify.annotations.Nullable;

/**
 * Which orders are asked for.
 *
 * @param state null for all
 * @param unit the lead unit, in whatever case; empty for all
 * @param body its id, or the name of one that is not kept in Lotse; empty for all
 * @param year in which they were given; 0 for all
 */
public record OrderFilter(@Nullable OrderState state, String unit, String body, int year) {

    public boolean isEmpty() {
        return state == null && unit.isEmpty() && body.isEmpty() && year == 0;
    }
}
