package de.lotse.casework.closure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a case ended.
 *
 * @param attempts to reach somebody, for „Kontakt verloren“; may be empty
 * @param retainUntil last day on which the file is kept
 * @param closedBy name of the colleague who closed it
 */
record Closure(
        UUID id,
        LocalDate closedOn,
        String reason,
        String evaluation,
        String attempts,
        @Nullable LocalDate followUpOn,
        LocalDate retainUntil,
        String closedBy) {

    static final int MONTHS_TO_REOPEN = 12;

    /** After that a new inquiry begins a new case. */
    boolean mayBeReopenedOn(LocalDate day) {
        return !day.isAfter(lastDayToReopen());
    }

    LocalDate lastDayToReopen() {
        return closedOn.plusMonths(MONTHS_TO_REOPEN);
    }
}
