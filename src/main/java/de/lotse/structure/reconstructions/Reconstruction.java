package de.lotse.structure.reconstructions;

import de.lotse.structure.CaseReconstructions;
import de.lotse.structure.themes.ThemeRights;
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
 * @param withdrawal why it was withdrawn; empty otherwise
 * @param own whether it is the own organisation's
 * @param written whether the acting person wrote or changed it
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
        @Nullable LocalDate withdrawnOn,
        String withdrawal,
        boolean own,
        boolean written) {

    /** How far it may be read. */
    enum State {
        DRAFT,
        TO_CHECK,
        SHARED,
        WITHDRAWN
    }

    /** Whether the acting person may decide, as the second one, that it is shared. */
    boolean isToCheck() {
        return own && state == State.TO_CHECK && !written;
    }

    /** Whether the acting person may withdraw it: her organisation's, and whoever coordinates those of all. */
    boolean isWithdrawable() {
        return state == State.SHARED && (own && CaseReconstructions.mayWork() || ThemeRights.mayWrite());
    }

    boolean isDraft() {
        return state == State.DRAFT;
    }

    String path() {
        return Reconstructions.PATH + "/" + id;
    }
}
