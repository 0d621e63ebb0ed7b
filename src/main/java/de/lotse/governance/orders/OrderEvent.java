package de.lotse.governance.orders;

import java.time.LocalDate;

/**
 * A point of the time of an order.
 *
 * @param text more of it; may be empty
 */
record OrderEvent(LocalDate on, Kind kind, String title, String text) {

    enum Kind {
        HAPPENED,
        AHEAD,
        LATE
    }
}
