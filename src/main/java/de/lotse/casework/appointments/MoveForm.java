package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed to move an appointment: the new time, perhaps another room, and why. */
record MoveForm(
        String day,
        String from,
        String to,
        String room,
        String reason,
        int version,
        @Nullable UUID _once) {

    static final int REASON = 1_000;

    MoveForm {
        day = AppointmentForm.typed(day);
        from = AppointmentForm.typed(from);
        to = AppointmentForm.typed(to);
        room = AppointmentForm.typed(room);
        reason = AppointmentForm.typed(reason);
    }

    /** The same time of another day; without an end it lasts as long as before. */
    static MoveForm of(Appointment known) {
        var meeting = known.meeting();
        return new MoveForm(
                Formats.date(meeting.on()),
                meeting.from().toString(),
                "",
                known.details().room(),
                "",
                known.version(),
                null);
    }

    /** Null if something is wrong. */
    @Nullable
    Meeting read(Reading reading, Meeting before, LocalDate today) {
        var meeting = MeetingText.read(reading, day, from, to, before.length(), today);
        if (meeting != null && meeting.equals(before) && reading.errors().of("day") == null)
            reading.errors().reject("day", t("casework.appointments.move.same"));
        reading.optionalText("room", room, AppointmentForm.ROOM);
        reading.optionalText("reason", reason, REASON);
        return meeting;
    }
}
