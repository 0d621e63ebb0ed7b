package de.lotse.structure.reconstructions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The anonymised course of a real case.
 *
 * @param theme that it explains; null for none yet
 * @param situation of whom, as coarse as nobody is recognised
 * @param lessons what follows from it
 * @param objection why it was given back; empty otherwise
 * @param own whether it is the own organisation's
 */
record Reconstruction(
        UUID id,
        int version,
        @Nullable UUID theme,
        String title,
        String situation,
        String lessons,
        State state,
        String objection,
        UUID authorId,
        @Nullable String author,
        LocalDate begunOn,
        @Nullable LocalDate sharedOn,
        boolean own) {

    /** How far it may be read. */
    enum State {
        DRAFT,
        TO_CHECK,
        SHARED
    }

    boolean isDraft() {
        return state == State.DRAFT;
    }

    String path() {
        return Reconstructions.PATH + "/" + id;
    }
}
