package de.lotse.casework.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to do before saving. At most one of them is there.
 *
 * @param hoch this file to the front
 * @param runter to the back
 * @param drehen a quarter turn
 * @param weg away
 * @param frist show the deadline; the value means nothing
 */
record Step(
        @Nullable UUID hoch,
        @Nullable UUID runter,
        @Nullable UUID drehen,
        @Nullable UUID weg,
        @Nullable String frist) {

    boolean showsDeadline() {
        return frist != null;
    }

    /** The files in their new order. */
    List<UUID> order(List<UUID> files) {
        var order = new ArrayList<>(files);
        var up = order.indexOf(hoch);
        if (up > 0) Collections.swap(order, up, up - 1);
        var down = order.indexOf(runter);
        if (down >= 0 && down < order.size() - 1) Collections.swap(order, down, down + 1);
        order.remove(weg);
        return order;
    }
}
