package de.lotse.casework.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a step stands since a moment.
 *
 * @param number counts the states of the step, from 1; 0 is the state of a step that nobody has touched yet
 * @param barrier of the code list barrier_type, empty unless it is not possible
 * @param reason in words, empty unless it is not possible
 * @param since null for a step that nobody has touched yet
 */
record StepState(
        UUID step,
        int number,
        StepStatus status,
        String barrier,
        String reason,
        @Nullable Instant since) {

    static StepState planned(UUID step) {
        return new StepState(step, 0, StepStatus.PLANNED, "", "", null);
    }
}
