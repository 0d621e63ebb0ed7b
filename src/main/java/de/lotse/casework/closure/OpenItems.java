package de.lotse.casework.closure;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import java.util.Optional;

/**
 * What may still be open when a case is to be closed, such as reminders, referrals or appointments; contributed by its
 * feature as a bean. A case is not closed before each of them is decided.
 */
public interface OpenItems {

    /** One word of small Latin letters, different from all others: the form's field is called after it. */
    String key();

    /** Empty if nothing is open. */
    Optional<Open> of(CaseHead head);

    /** Carries out the decision for all that is open; runs in the transaction that closes the case, before it is closed. */
    void closeAll(CaseId caseId, Decision decision);

    /**
     * @param count how many, at least 1
     * @param description what it is, with the number, as it is read: „3 Wiedervorlagen“
     * @param href where one sees them
     */
    record Open(int count, String description, String href) {}

    /** What becomes of it. */
    enum Decision {
        /** It has been done. */
        DONE,
        /** It is not needed any more. */
        OBSOLETE,
        /** It stays open after the closing, for the follow-up. */
        AFTERCARE
    }
}
