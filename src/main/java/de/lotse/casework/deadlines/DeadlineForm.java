package de.lotse.casework.deadlines;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a deadline.
 *
 * @param on the day on which it happened
 * @param received the day on which the letter really arrived
 * @param seen the computed due day that the preview has shown, as it was shown; empty before the first preview
 * @param due the day to keep; empty, or still the day that was shown, for the computed one
 * @param reason why the kept day is not the computed one
 */
record DeadlineForm(
        String rule,
        @Nullable Happened happened,
        String on,
        String received,
        String office,
        String subject,
        String seen,
        String due,
        String reason,
        @Nullable UUID _once) {

    static final int LONGEST = 300;
    static final int LONGEST_REASON = 1_000;
    static final DeadlineForm EMPTY = new DeadlineForm("", null, "", "", "", "", "", "", "", null);

    DeadlineForm {
        rule = typed(rule);
        on = typed(on);
        received = typed(received);
        office = typed(office);
        subject = typed(subject);
        seen = typed(seen);
        due = typed(due);
        reason = typed(reason);
    }

    String happenedCode() {
        return happened == null ? "" : happened.name();
    }

    /** What happened; where something is wrong a stand-in next to the errors. */
    Trigger trigger(Reading reading) {
        if (happened == null) reading.errors().reject("happened", t("casework.deadlines.happened.missing"));
        var day = reading.requiredDate("on", on);
        reading.optionalText("office", office, LONGEST);
        reading.optionalText("subject", subject, LONGEST);
        return switch (happened) {
            case POSTED -> new Trigger.Posted(day, arrival(reading, day));
            case EXPIRING -> new Trigger.Expiring(day);
            case SERVED -> new Trigger.Served(day);
            case null -> new Trigger.Served(day);
        };
    }

    private @Nullable LocalDate arrival(Reading reading, LocalDate posted) {
        var day = reading.date("received", received).orElse(null);
        if (day == null || !day.isBefore(posted)) return day;
        reading.errors().reject("received", t("casework.deadlines.received.early"));
        return null;
    }

    /** What stands in the field of the day to keep; it follows the computation until somebody types another day. */
    String keep(LocalDate computed) {
        return due.isEmpty() || due.equals(seen) ? Formats.date(computed) : due;
    }

    boolean hasSeen(LocalDate computed) {
        return seen.equals(Formats.date(computed));
    }

    /** The day to keep. */
    LocalDate dueOn(Reading reading, LocalDate computed) {
        var kept = reading.date("due", keep(computed)).orElse(computed);
        reading.optionalText("reason", reason, LONGEST_REASON);
        if (!kept.equals(computed) && reason.isEmpty())
            reading.errors().reject("reason", t("casework.deadlines.reason.missing"));
        return kept;
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
