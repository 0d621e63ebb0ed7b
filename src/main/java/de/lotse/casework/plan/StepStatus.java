package de.lotse.casework.plan;

import java.util.Set;

/** Where a step stands, and the only ways on. A step that was thought done or impossible may be taken up again. */
enum StepStatus {
    PLANNED,
    RUNNING,
    DONE,
    NOT_POSSIBLE;

    Set<StepStatus> next() {
        return switch (this) {
            case PLANNED -> Set.of(RUNNING, DONE, NOT_POSSIBLE);
            case RUNNING -> Set.of(DONE, NOT_POSSIBLE);
            case DONE, NOT_POSSIBLE -> Set.of(RUNNING);
        };
    }

    boolean mayBecome(StepStatus other) {
        return next().contains(other);
    }

    boolean isOpen() {
        return this == PLANNED || this == RUNNING;
    }
}
