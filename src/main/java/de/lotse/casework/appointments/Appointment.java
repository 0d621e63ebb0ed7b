package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it is read.
 *
 * @param colleagueName null for an account that is gone
 * @param reason why it was moved or nothing came of it; may be empty
 * @param interpreterCame null where nobody was expected, or it is not known yet
 * @param movedFrom the one that it replaces
 * @param movedTo the one that replaces it
 */
record Appointment(
        UUID id,
        CaseId caseId,
        int version,
        AppointmentState state,
        @Nullable String colleagueName,
        Meeting meeting,
        Details details,
        String reason,
        @Nullable Boolean interpreterCame,
        @Nullable UUID movedFrom,
        @Nullable UUID movedTo) {

    static final String TAB = "termine";

    static String path(CaseId caseId, UUID id) {
        return "/faelle/" + caseId.value() + "/" + TAB + "/" + id;
    }

    String path() {
        return path(caseId, id);
    }

    String path(String part) {
        return path() + "/" + part;
    }

    /** When, and with whom. */
    String agreed() {
        return t("casework.appointments.withHost", meeting.words(), host());
    }

    /** Whom the person meets. */
    String host() {
        return details.withWhom().isEmpty() ? Objects.requireNonNullElse(colleagueName, "") : details.withWhom();
    }
}
