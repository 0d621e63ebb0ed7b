package de.lotse.casework.timeline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a course is wanted; null where it does not matter.
 *
 * @param group key of a {@link TimelineGroup}, or {@link #OTHER} for what belongs to none
 * @param from first day, in Berlin
 * @param to last day, in Berlin
 * @param after the entry that the page before ended with
 */
public record TimelineFilter(
        @Nullable String group,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID author,
        @Nullable UUID after) {

    public static final String OTHER = "other";
    public static final TimelineFilter ALL = new TimelineFilter(null, null, null, null, null);
}
