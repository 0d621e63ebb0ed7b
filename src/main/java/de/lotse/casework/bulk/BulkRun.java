package de.lotse.casework.bulk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is done with many rows.
 *
 * @param dueOn the new day of reminders, or the day of those to be set
 * @param text of reminders to be set
 */
record BulkRun(
        UUID id,
        Action action,
        @Nullable LocalDate dueOn,
        @Nullable String text) {

    static final String PATH = "/sammelaktionen";

    String path() {
        return PATH + "/" + id;
    }

    /** What is done with each row: of reminders, or of cases. */
    enum Action {
        MOVE,
        DONE,
        OBSOLETE,
        REMIND;

        static Optional<Action> of(String name) {
            for (var action : values()) if (action.name().equals(name)) return Optional.of(action);
            return Optional.empty();
        }

        boolean isForCases() {
            return this == REMIND;
        }
    }

    /**
     * One row that was chosen.
     *
     * @param version what was on the screen; null: as it is now
     */
    record Chosen(UUID subject, @Nullable Integer version) {}

    /** A row to be worked on. */
    record Row(int number, UUID subject, @Nullable Integer version) {}

    /** What became of a row. */
    enum Outcome {
        OPEN,
        DONE,
        CHANGED,
        REFUSED,
        FAILED
    }
}
