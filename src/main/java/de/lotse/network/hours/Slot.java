package de.lotse.network.hours;

import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Hours of one day.
 *
 * @param from absent where it is open from the beginning of the day
 * @param to absent where nobody said when it ends, or at the end of the day; without both it is the whole day, or by appointment that day
 * @param byAppointment only for who has an appointment
 * @param description words for everybody, one line
 */
public record Slot(
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        boolean byAppointment,
        Attending attending,
        String description)
        implements Comparable<Slot> {

    static Slot of(Schedule rule) {
        return new Slot(rule.opensAt(), rule.closesAt(), rule.byAppointment(), rule.attending(), rule.description());
    }

    /** Whether it says no time of day. */
    public boolean isWholeDay() {
        return from == null && to == null;
    }

    private LocalTime start() {
        return from == null ? LocalTime.MIN : from;
    }

    private LocalTime end() {
        return to == null ? LocalTime.MAX : to;
    }

    @Override
    public int compareTo(Slot other) {
        return Comparator.comparing(Slot::start)
                .thenComparing(Slot::end)
                .thenComparing(Slot::byAppointment)
                .compare(this, other);
    }
}
