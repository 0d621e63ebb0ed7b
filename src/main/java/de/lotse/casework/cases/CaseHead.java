package de.lotse.casework.cases;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.kern.Tab;
import de.lotse.shared.Conflict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every page of a case, and what its forms have to know of it.
 *
 * @param version changes with every change of the file itself
 * @param clientDied „verstorben am …“; null for somebody who lives
 * @param membership what the acting person is in this case
 * @param addressProtected the address of somebody who lives in the household must not become known (§ 51 BMG)
 * @param tabs the pages of the case, the open one marked
 */
public record CaseHead(
        CaseId id,
        int version,
        String number,
        CaseStatus status,
        CasePhase phase,
        PersonId clientId,
        String clientName,
        @Nullable String clientDied,
        String leadName,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        Membership membership,
        boolean addressProtected,
        List<Tab> tabs) {

    static String path(CaseId id, String tab) {
        return "/faelle/" + id.value() + (tab.isEmpty() ? "" : "/" + tab);
    }

    /** The address of this case, or of one of its tabs. */
    public String path(String tab) {
        return path(id, tab);
    }

    /** Whether forms are shown at all. */
    public boolean writable() {
        return status.isOpen() && membership.mayWrite();
    }

    /** Whether a note may be added, in an emergency as well. */
    public boolean takesNotes() {
        return status.isOpen() && membership.mayNote();
    }

    /** Whether it is open for an hour only, in an emergency. */
    public boolean isEmergency() {
        return membership == Membership.BREAK_GLASS;
    }

    /** Whether it may be written what goes on in a closed case, too: reminders, and a consent, without which it cannot be taken up again. */
    public boolean allowsAftercare() {
        return (status.isOpen() || status == CaseStatus.CLOSED) && membership.mayWrite();
    }

    /** Throws {@link Conflict} if the case was closed in the meantime. */
    public void requireOpen() {
        if (!status.isOpen()) throw new Conflict(path(""));
    }
}
