package de.lotse.casework.cases;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.shared.Conflict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every page of a case, and what its forms have to know of it.
 *
 * @param version changes with every change of the file itself
 * @param tab the tab that is open, the last part of its address; empty for the overview
 * @param membership what the acting person is in this case
 */
public record CaseHead(
        CaseId id,
        int version,
        String number,
        CaseStatus status,
        CasePhase phase,
        PersonId clientId,
        String clientName,
        String leadName,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        Membership membership,
        String tab) {

    /** The address of this case, or of one of its tabs. */
    public String path(String tab) {
        return "/faelle/" + id.value() + (tab.isEmpty() ? "" : "/" + tab);
    }

    /** Whether forms are shown at all. */
    public boolean writable() {
        return status.isOpen() && membership.mayWrite();
    }

    /** Throws {@link Conflict} if the case was closed in the meantime. */
    public void requireOpen() {
        if (!status.isOpen()) throw new Conflict();
    }
}
