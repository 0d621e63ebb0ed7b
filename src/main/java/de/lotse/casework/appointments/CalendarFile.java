package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.casework.cases.CaseHead;
import de.lotse.notifications.CalendarItem;
import de.lotse.web.Formats;
import java.time.Instant;
import java.time.LocalTime;

/** An appointment for the calendar program of a colleague: the number of the case and the room, neither the person nor an address. */
record CalendarFile(String name, String text) {

    static CalendarItem item(CaseHead head, Appointment one) {
        return new CalendarItem(
                one.id(),
                t("casework.appointments.file.summary", head.number()),
                moment(one.meeting(), one.meeting().from()),
                moment(one.meeting(), one.meeting().to()),
                one.details().room(),
                one.version(),
                false);
    }

    byte[] bytes() {
        return text.getBytes(UTF_8);
    }

    private static Instant moment(Meeting meeting, LocalTime time) {
        return meeting.on().atTime(time).atZone(Formats.ZONE).toInstant();
    }
}
