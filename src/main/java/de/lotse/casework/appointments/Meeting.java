package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** When people meet: a day and two times on the wall clock, the second one later. */
public record Meeting(LocalDate on, LocalTime from, LocalTime to) {

    public Meeting {
        if (!to.isAfter(from)) throw new IllegalArgumentException("a meeting ends after it begins");
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    public int minutes() {
        return (int) length().toMinutes();
    }

    /** {@code 10:00–11:00 Uhr} */
    public String times() {
        return t("casework.appointments.times", from.toString(), to.toString());
    }

    /** {@code Donnerstag, 05.03.2026, 10:00–11:00 Uhr} */
    public String words() {
        return t("casework.appointments.when", Formats.weekday(on), times());
    }
}
