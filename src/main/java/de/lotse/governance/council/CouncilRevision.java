package de.lotse.governance.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text that was submitted, or is being written.
 *
 * @param reason why it replaces the one before
 * @param submittedOn null while it is being written
 */
public record CouncilRevision(
        int number,
        CouncilText text,
        String reason,
        @Nullable LocalDate submittedOn) {}
