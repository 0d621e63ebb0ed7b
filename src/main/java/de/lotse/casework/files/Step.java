package de.lotse.casework.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to do with one of the uploaded files: to the front, to the back, a quarter turn, away. At most one of them is there. */
record Step(@Nullable UUID hoch, @Nullable UUID runter, @Nullable UUID drehen, @Nullable UUID weg) {

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
