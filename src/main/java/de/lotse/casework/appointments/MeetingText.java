package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.Reading;
import de.lotse.web.TimeText;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the three fields {@code day}, {@code from} and {@code to} of a form. */
public final class MeetingText {

    private static final int YEARS_AHEAD = 3;

    private MeetingText() {}

    /**
     * Null if something is wrong; what it is stands in the errors of the reading.
     *
     * @param lasts how long they meet if no end is typed
     */
    public static @Nullable Meeting read(
            Reading reading, String day, String from, String to, Duration lasts, LocalDate today) {
        var errors = reading.errors();
        var on = reading.requiredDate("day", day);
        if (errors.of("day") == null) checkDay(errors, on, today);
        var begin = time(errors, "from", from);
        var end = to.isBlank()
                ? begin.filter(time -> endsToday(time, lasts)).map(time -> time.plus(lasts))
                : time(errors, "to", to);
        if (begin.isPresent() && to.isBlank() && end.isEmpty())
            errors.reject("to", t("casework.appointments.to.missing"));
        if (begin.isEmpty() || end.isEmpty()) return null;
        if (!end.get().isAfter(begin.get())) {
            errors.reject("to", t("casework.appointments.to.early"));
            return null;
        }
        return new Meeting(on, begin.get(), end.get());
    }

    private static void checkDay(Errors errors, LocalDate on, LocalDate today) {
        if (on.isBefore(today)) errors.reject("day", t("casework.appointments.day.past"));
        if (on.isAfter(today.plusYears(YEARS_AHEAD)))
            errors.reject("day", t("casework.appointments.day.far", YEARS_AHEAD));
    }

    private static boolean endsToday(LocalTime begin, Duration lasts) {
        return lasts.compareTo(Duration.between(begin, LocalTime.MAX)) <= 0;
    }

    private static Optional<LocalTime> time(Errors errors, String field, String text) {
        var time = TimeText.parse(text);
        if (time.isEmpty()) errors.reject(field, t("casework.appointments.time.unreadable"));
        return time;
    }
}
