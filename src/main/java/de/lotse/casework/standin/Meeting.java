package de.lotse.casework.standin;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * When somebody is expected, and where.
 *
 * @param toCall it is off, and the person does not know yet
 */
record Meeting(
        UUID id,
        CaseId caseId,
        String clientName,
        LocalDate on,
        LocalTime from,
        LocalTime to,
        String room,
        String place,
        boolean toCall) {

    String when() {
        return t("casework.appointments.when", Formats.weekday(on), times());
    }

    String times() {
        return t("casework.appointments.times", Formats.clock(from), Formats.clock(to));
    }

    String where() {
        if (room.isEmpty() || place.isEmpty()) return room + place;
        return t("casework.standin.where", place, room);
    }
}
