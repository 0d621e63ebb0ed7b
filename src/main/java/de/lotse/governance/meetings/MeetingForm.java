package de.lotse.governance.meetings;

import static de.lotse.governance.bodies.Typed.text;
import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Typed;
import de.lotse.web.Reading;
import de.lotse.web.TimeText;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a meeting.
 *
 * @param reason why it is on another day than those who are invited know
 */
record MeetingForm(
        String title,
        String day,
        String from,
        String to,
        String place,
        String link,
        String note,
        String reason,
        int version,
        @Nullable UUID _once) {

    static final int LINE = 300;
    static final int LINK = 1_000;
    static final int NOTE = 4_000;
    static final int REASON = 1_000;
    static final MeetingForm EMPTY = new MeetingForm("", "", "", "", "", "", "", "", 0, null);

    MeetingForm {
        title = text(title);
        day = text(day);
        from = text(from);
        to = text(to);
        place = text(place);
        link = text(link);
        note = text(note);
        reason = text(reason);
    }

    static MeetingForm of(Meeting meeting) {
        return new MeetingForm(
                meeting.title(),
                Typed.day(meeting.day()),
                Typed.time(meeting.from()),
                Typed.time(meeting.to()),
                meeting.place(),
                meeting.link(),
                meeting.note(),
                "",
                meeting.version(),
                null);
    }

    /** Stands for nothing while the reading has errors. */
    Wanted read(Reading reading) {
        var errors = reading.errors();
        reading.optionalText("title", title, LINE);
        var on = reading.requiredDayAhead("day", day);
        var begins = time(reading, "from", from);
        var ends = time(reading, "to", to);
        if (errors.of("from") == null && errors.of("to") == null && !ends.isAfter(begins))
            errors.reject("to", t("governance.meeting.to.early"));
        reading.optionalText("place", place, LINE);
        if (place.isEmpty() && link.isEmpty()) errors.reject("place", t("governance.meeting.place.missing"));
        if (!link.isEmpty() && (link.length() > LINK || !isWeb(link)))
            errors.reject("link", t("governance.meeting.link.unfit"));
        reading.optionalText("note", note, NOTE);
        reading.optionalText("reason", reason, REASON);
        return new Wanted(title, on, begins, ends, place, link, note, reason);
    }

    private static LocalTime time(Reading reading, String field, String typed) {
        var time = TimeText.parse(typed);
        if (time.isEmpty()) reading.errors().reject(field, t("governance.meeting.time.unfit"));
        return time.orElse(LocalTime.NOON);
    }

    private static boolean isWeb(String address) {
        try {
            var uri = URI.create(address);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** By their labels, as they are compared. */
    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put(t("governance.meeting.title"), title);
        words.put(t("governance.meeting.day"), day);
        words.put(t("governance.meeting.from"), from);
        words.put(t("governance.meeting.to"), to);
        words.put(t("governance.meeting.place"), place);
        words.put(t("governance.meeting.link"), link);
        words.put(t("governance.meeting.note"), note);
        return words;
    }

    record Wanted(
            String title,
            LocalDate day,
            LocalTime from,
            LocalTime to,
            String place,
            String link,
            String note,
            String reason) {

        /** Whether a calendar would show something else. */
        boolean movesFrom(Meeting meeting) {
            return !day.equals(meeting.day())
                    || !from.equals(meeting.from())
                    || !to.equals(meeting.to())
                    || !place.equals(meeting.place());
        }

        boolean isSameAs(Meeting meeting) {
            return !movesFrom(meeting)
                    && title.equals(meeting.title())
                    && link.equals(meeting.link())
                    && note.equals(meeting.note());
        }
    }
}
