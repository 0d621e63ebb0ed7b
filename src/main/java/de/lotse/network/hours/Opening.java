package de.lotse.network.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A time in which something is open. Where the clock is set back, a time of day that comes twice means the first; where it is set forward,
 * one that is left out means as much later.
 *
 * @param to the first moment at which it is no longer open
 * @param openEnd whether nobody said when it closes; {@code to} then is the end of the day
 */
public record Opening(Instant from, Instant to, boolean openEnd) {

    static Opening of(LocalDate day, Slot slot) {
        var from = slot.from() == null
                ? day.atStartOfDay(OpeningHours.ZONE)
                : ZonedDateTime.of(day, slot.from(), OpeningHours.ZONE);
        var to = slot.to() == null
                ? day.plusDays(1).atStartOfDay(OpeningHours.ZONE)
                : ZonedDateTime.of(day, slot.to(), OpeningHours.ZONE);
        return new Opening(from.toInstant(), to.toInstant(), slot.to() == null && slot.from() != null);
    }

    boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    /** What follows without a gap becomes one. */
    static List<Opening> joined(Stream<Opening> openings) {
        var joined = new ArrayList<Opening>();
        openings.sorted(Comparator.comparing(Opening::from)).forEach(next -> {
            if (joined.isEmpty() || joined.getLast().to.isBefore(next.from)) joined.add(next);
            else joined.set(joined.size() - 1, joined.getLast().and(next));
        });
        return joined;
    }

    private Opening and(Opening next) {
        return next.to.isAfter(to) ? new Opening(from, next.to, next.openEnd) : this;
    }
}
