package de.lotse.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sharing without consent. All calls run inside the caller's transaction; for {@link #ofCase}, {@link #propose}, {@link #end} and the two
 * about telling the caller has decided access to the case, for {@link #find} and {@link #decide} the role of the second person.
 */
public interface LegalBases {

    /** Latest first, with those that were refused or have ended. */
    List<LegalBasis> ofCase(UUID caseId);

    /** @throws de.lotse.shared.NotFound when this case has no such basis */
    LegalBasis get(UUID caseId, UUID id);

    /** Of the own organisation; empty also for a case that the acting person is kept out of. */
    Optional<LegalBasis> find(UUID id);

    /** Counts from the approval on, in an emergency at once. */
    UUID propose(NewLegalBasis basis);

    /**
     * What the second person says. What is refused, or was not justified, counts no more, and its grants end.
     *
     * @throws de.lotse.shared.Forbidden for whoever proposed it
     * @throws de.lotse.shared.Conflict when it was decided before, or a proposal was taken back
     */
    void decide(LegalBasis basis, boolean approved, String note);

    /** With its grants. Throws {@link de.lotse.shared.Conflict} when it has ended before. */
    void end(LegalBasis basis);

    /** @throws de.lotse.shared.Conflict when she was told before */
    void told(LegalBasis basis, LocalDate on);

    /** Not yet, and why; it comes up again on that day. Throws {@link de.lotse.shared.Conflict} when she was told before. */
    void putOffTelling(LegalBasis basis, String reason, LocalDate againOn);
}
