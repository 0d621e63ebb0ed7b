package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it is read.
 *
 * @param personName of the member of the household for whom it is; null where that is the one for whom the case is led
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
        @Nullable String personName,
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

    /** The same, and for whom it is where it has to be said. */
    String label() {
        return forWhom(agreed());
    }

    /** These words, and for whom it is where it has to be said. */
    String forWhom(String words) {
        return personName == null ? words : t("casework.appointments.forWhom", words, personName);
    }

    /** Whom the person meets. */
    String host() {
        return details.withWhom().isEmpty() ? Objects.requireNonNullElse(colleagueName, "") : details.withWhom();
    }
}
