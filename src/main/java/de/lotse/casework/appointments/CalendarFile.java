package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.casework.cases.CaseHead;
import de.lotse.web.Formats;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * An appointment for the calendar program of a colleague (iCalendar, RFC 5545), which may lie on a foreign server: it names
 * the number of the case and the room, and neither the person nor an address.
 */
record CalendarFile(String name, List<String> lines) {

    static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    static CalendarFile of(CaseHead head, Appointment one, Instant now) {
        var summary = t("casework.appointments.file.summary", head.number());
        return new CalendarFile(
                t("casework.appointments.file.name", head.number()),
                List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Lotse//DE",
                        "BEGIN:VEVENT",
                        "UID:" + one.id() + "@lotse",
                        "SEQUENCE:" + one.version(),
                        "DTSTAMP:" + UTC.format(now),
                        "DTSTART:" + utc(one.meeting(), one.meeting().from()),
                        "DTEND:" + utc(one.meeting(), one.meeting().to()),
                        "SUMMARY:" + escaped(summary),
                        "LOCATION:" + escaped(one.details().room()),
                        "CLASS:PRIVATE",
                        "END:VEVENT",
                        "END:VCALENDAR"));
    }

    byte[] bytes() {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append("\r\n"));
        return text.toString().getBytes(UTF_8);
    }

    private static String utc(Meeting meeting, LocalTime time) {
        return UTC.format(meeting.on().atTime(time).atZone(Formats.ZONE));
    }

    /** RFC 5545 §3.3.11. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\;,])", "\\\\$1")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cc}", "");
    }

    /** RFC 5545 §3.1: no line has more than 75 bytes; a letter of UTF-8 has up to four. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        var bytes = 0;
        for (var letter : line.codePoints().mapToObj(Character::toString).toList()) {
            var size = letter.getBytes(UTF_8).length;
            if (bytes + size > 75) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(letter);
            bytes += size;
        }
        return folded.toString();
    }
}
