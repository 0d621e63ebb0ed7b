package de.lotse.casework.deadlines;

import java.time.LocalDate;
import java.util.List;

/**
 * A due day and how it came about.
 *
 * @param due the last day on which the step is in time, until 24:00
 * @param steps in order; the last one's day is the due day
 * @param source the legal basis of the period
 * @param notes message keys, never empty: a computed deadline always asks to be checked
 */
record ComputedDeadline(LocalDate due, List<DeadlineStep> steps, String source, List<String> notes) {

    ComputedDeadline {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
        if (notes.isEmpty()) throw new IllegalArgumentException("a deadline without a note");
    }
}
