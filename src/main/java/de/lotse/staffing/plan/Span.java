package de.lotse.staffing.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from the first to the last, both included.
 *
 * @param last null where no end is known
 */
public record Span(LocalDate from, @Nullable LocalDate last) {

    public Span {
        if (last != null && last.isBefore(from)) throw new IllegalArgumentException("ends before it begins");
    }

    public static Span since(LocalDate from) {
        return new Span(from, null);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (last == null || !day.isAfter(last));
    }

    public boolean contains(Span other) {
        return covers(other.from) && (last == null || other.last != null && !other.last.isAfter(last));
    }

    public boolean overlaps(Span other) {
        return covers(other.from) || other.covers(from);
    }

    public Span endingOn(@Nullable LocalDate day) {
        return new Span(from, day);
    }

    public Span beginningOn(LocalDate day) {
        return new Span(day, last);
    }
}
