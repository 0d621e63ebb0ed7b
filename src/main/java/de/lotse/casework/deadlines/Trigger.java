package de.lotse.casework.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How and when the base event of a deadline happened. */
sealed interface Trigger {

    /** The day by which the rule in force is chosen. */
    LocalDate day();

    /**
     * Sent by ordinary post inside Germany, or electronically.
     *
     * @param received the day it really arrived, null if nobody remembers
     */
    record Posted(LocalDate day, @Nullable LocalDate received) implements Trigger {
        public Posted {
            if (received != null && received.isBefore(day))
                throw new IllegalArgumentException("received before posted");
        }
    }

    /** Handed over, or formally served on a day that is proven. */
    record Served(LocalDate day) implements Trigger {}

    /** The last day on which a title or document is valid. */
    record Expiring(LocalDate day) implements Trigger {}
}
