package de.lotse.casework.corrections;

import de.lotse.casework.CaseId;
import java.util.Optional;
import java.util.UUID;

/** What a feature lets be struck or moved; contributed as a bean. Runs in a transaction in which both cases were opened for a change. */
public interface CorrectableThings {

    /** The part of the address between the case and the thing, such as {@code notizen}. */
    String path();

    /** Empty for what is not in this case, or not any more. */
    Optional<Correctable> find(CaseId caseId, UUID id);

    /** Its content and whatever it is found by are gone afterwards, in drafts too. */
    void strike(CaseId caseId, UUID id);

    /** The same, and it stands in the other case under its key: with its author and its moment, without the members of the first case. */
    void move(CaseId from, UUID id, CaseId to);
}
