package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that was agreed before there is a case: when, with whom, in which room and language. What it is about stands in the
 * inquiry.
 *
 * @param colleagueName null for an account that is gone
 */
record InquiryAppointment(
        UUID id,
        UUID inquiryId,
        int version,
        AppointmentState state,
        Meeting meeting,
        UUID colleagueId,
        @Nullable String colleagueName,
        String room,
        Interpreter interpreter) {

    static final String TAB = "termine";

    static String path(UUID inquiryId, UUID id) {
        return "/anfragen/" + inquiryId + "/" + TAB + "/" + id;
    }

    String path() {
        return path(inquiryId, id);
    }

    String path(String part) {
        return path() + "/" + part;
    }

    String host() {
        return Objects.requireNonNullElse(colleagueName, "");
    }

    String detail() {
        return room.isEmpty() ? host() : t("casework.appointments.day.itemInRoom", host(), room);
    }

    String stateLabel() {
        return t("casework.appointments.state." + state);
    }

    Tone tone() {
        return state.isPlanned() ? Tone.INFO : Tone.NEUTRAL;
    }

    /** For asking what else is planned at that time. */
    Details details() {
        return new Details(null, colleagueId, "", room, "", "", List.of(), "", "", interpreter);
    }
}
