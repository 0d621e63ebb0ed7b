package de.lotse.casework.hints;

import de.lotse.structure.SignalSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a structural signal was given from a case.
 *
 * @param sourceId of what it was made from; null for one given by hand
 * @param text that waits to be read by a second person; empty otherwise
 * @param refusal why its text may not leave; empty otherwise
 * @param author by name
 */
record Origin(
        UUID signal,
        UUID caseId,
        SignalSource source,
        @Nullable UUID sourceId,
        String barrier,
        String text,
        TextState textState,
        String refusal,
        UUID authorId,
        String author,
        LocalDate on) {

    /** Where its words stand on their way out of the organisation. */
    enum TextState {
        NONE,
        WAITING,
        RELEASED,
        REFUSED
    }

    boolean isFrom(ProposalSource.Proposal proposal) {
        return source == proposal.source() && proposal.id().equals(sourceId);
    }
}
