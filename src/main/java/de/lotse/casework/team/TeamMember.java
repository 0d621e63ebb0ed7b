package de.lotse.casework.team;

import static de.lotse.web.Texts.t;

import de.lotse.consent.CaseAccess.Membership;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works on a case now or later; both days are included.
 *
 * @param id of the membership
 * @param limited stands in, and sees name, telephone, appointments and deadlines only
 * @param keptOut an exclusion stands, so that the membership opens nothing
 */
record TeamMember(
        UUID id,
        String name,
        Membership role,
        LocalDate from,
        @Nullable LocalDate to,
        boolean limited,
        boolean keptOut) {

    String roleLabel() {
        return t(limited ? "casework.team.limited" : "casework.overview.role." + role);
    }

    /** Substitution is ended on its own page, and the lead hands the case over. */
    boolean isEndedHere() {
        return role == Membership.CO_WORKER || role == Membership.SUPERVISOR;
    }
}
