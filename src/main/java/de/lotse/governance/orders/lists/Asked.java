package de.lotse.governance.orders.lists;

import de.lotse.governance.bodies.Typed;
import de.lotse.governance.orders.OrderFilter;
import de.lotse.governance.orders.OrderState;
import org.jspecify.annotations.Nullable;

/** The filter as it stands in the address; what cannot be read asks for nothing. */
record Asked(
        @Nullable String stand,
        @Nullable String amt,
        @Nullable String gremium,
        @Nullable String jahr) {

    OrderFilter filter() {
        return new OrderFilter(
                Typed.one(OrderState.class, Typed.text(stand)).orElse(null),
                Typed.text(amt),
                Typed.text(gremium),
                year());
    }

    private int year() {
        var typed = Typed.text(jahr);
        return typed.matches("[12]\\d{3}") ? Integer.parseInt(typed) : 0;
    }
}
