package de.lotse.casework.residence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days from a first to a last one, both included.
 *
 * @param to null without an end
 */
record Period(LocalDate from, @Nullable LocalDate to) {

    Period {
        if (to != null && to.isBefore(from)) throw new IllegalArgumentException("period ends before it begins");
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !isOverBy(day);
    }

    boolean isOverBy(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    boolean overlaps(Period other) {
        return !isOverBy(other.from) && !other.isOverBy(from);
    }

    /** How many days it has; 0 stands for no end. */
    long days() {
        return to == null ? 0 : ChronoUnit.DAYS.between(from, to) + 1;
    }
}
