package de.lotse.casework.inquiries;

import de.lotse.casework.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Telephone calls about an inquiry, from the feature that takes them down. */
public interface InquiryCalls {

    /** Oldest first. */
    List<Call> of(UUID inquiry);

    /** The inquiry becomes a case, and what was said about it goes there, under the key of the case. */
    void moveInto(CaseId caseId, UUID inquiry);

    /**
     * One call.
     *
     * @param title who called, in a sentence
     * @param phone where to call back, may be empty
     * @param author name of the colleague who answered it
     */
    record Call(UUID id, Instant takenAt, int minutes, String title, String phone, String text, String author) {}
}
