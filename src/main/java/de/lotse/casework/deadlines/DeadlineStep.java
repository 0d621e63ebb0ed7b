package de.lotse.casework.deadlines;

import de.lotse.shared.GermanCalendar;
import java.time.LocalDate;
import java.util.Optional;

/** One step of the computation: its sentence takes the day as {0} and the legal basis as {1}. */
record DeadlineStep(StepKind kind, LocalDate day, String basis) {

    String key() {
        return "casework.deadlines.step." + kind;
    }

    /** The step to the next working day; empty if this day is one. */
    Optional<DeadlineStep> movedToWorkingDay(GermanCalendar calendar, String basis) {
        var moved = calendar.nextWorkingDay(day);
        return moved.equals(day)
                ? Optional.empty()
                : Optional.of(new DeadlineStep(StepKind.NEXT_WORKING_DAY, moved, basis));
    }
}
