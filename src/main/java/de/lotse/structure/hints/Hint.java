package de.lotse.structure.hints;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hint that came from no case.
 *
 * @param barrier of the code list barrier_type
 * @param lifeArea of the code list life_area, or empty
 * @param office of the code list office, or empty
 * @param district of the municipality, or empty
 * @param reason why it was refused; empty otherwise
 * @param author by name
 */
record Hint(
        UUID id,
        int version,
        String barrier,
        String lifeArea,
        String office,
        String district,
        LocalDate month,
        int severity,
        String text,
        State state,
        String reason,
        UUID authorId,
        @Nullable String author) {

    /** Whether somebody else has read it. */
    enum State {
        WAITING,
        RELEASED,
        REFUSED
    }
}
