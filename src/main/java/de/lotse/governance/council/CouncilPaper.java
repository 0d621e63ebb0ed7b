package de.lotse.governance.council;

import static de.lotse.web.Texts.t;

import de.lotse.governance.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A council paper.
 *
 * @param number year/number, given by the council's information system; empty before
 * @param risLink its page there; or empty
 * @param revision the text that is in force; 0 before it was submitted
 * @param writing the text that is being written; 0 where there is none
 * @param reason why it was withdrawn
 * @param text in force; of a draft as it stands
 * @param origin what it comes from
 */
public record CouncilPaper(
        UUID id,
        int version,
        String number,
        String risLink,
        PaperState state,
        int revision,
        int writing,
        String reason,
        CouncilText text,
        @Nullable Subject origin) {

    public static final String PATH = "/vorlagen";

    /** Under which it stands on agendas, see {@link de.lotse.governance.SubjectKind}. */
    public static final String KIND = "COUNCIL_PAPER";

    /** The wording of a decision begins with the proposal, and is no longer. */
    private static final int LONGEST = 6_000;

    public static String path(UUID id) {
        return PATH + "/" + id;
    }

    public String path() {
        return path(id);
    }

    public String path(String below) {
        return path() + "/" + below;
    }

    public boolean isDraft() {
        return state == PaperState.DRAFT;
    }

    /** Whether something can still become of it. */
    public boolean isOpen() {
        return isDraft() || state == PaperState.SUBMITTED;
    }

    public boolean isWriting() {
        return writing > 0 && isOpen();
    }

    /** Whether a text is being written that is to replace the one in force. */
    public boolean isRevising() {
        return writing > 1 && isOpen();
    }

    /** Results are recorded from the submission on. */
    public boolean takesResults() {
        return state == PaperState.SUBMITTED || state == PaperState.DONE;
    }

    /** The revision that somebody reads: whoever writes it sees what is being written. */
    public int shown(boolean keeper) {
        return keeper && isWriting() ? writing : Math.max(revision, 1);
    }

    /** {@code Vorlage 2026/0123} */
    public String name() {
        return number.isEmpty() ? t("governance.council.unnumbered") : t("governance.council.numbered", number);
    }

    public Subject subject() {
        var title = number.isEmpty() ? text.subject() : t("governance.council.titled", number, text.subject());
        return new Subject(KIND, id, title, path());
    }

    /** As it stands on agendas. */
    public String proposal() {
        var whole = text.proposal();
        return whole.length() > LONGEST ? whole.substring(0, LONGEST - 1) + "…" : whole;
    }
}
