package de.lotse.casework.reminders;

import static de.lotse.web.Texts.t;

import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed for a reminder. */
record ReminderForm(String dueOn, String text, @Nullable UUID _once) {

    static final int LONGEST = 1_000;
    static final ReminderForm EMPTY = new ReminderForm("", "", null);

    ReminderForm {
        dueOn = dueOn == null ? "" : dueOn.strip();
        text = text == null ? "" : text.strip();
    }

    Wanted read(Reading reading, LocalDate today) {
        var day = reading.requiredDayAhead("dueOn", dueOn);
        if (day.isBefore(today)) reading.errors().reject("dueOn", t("casework.reminders.past"));
        return new Wanted(day, reading.text("text", text, LONGEST, t("casework.reminders.text.missing")));
    }

    /** A reminder to be set. */
    record Wanted(LocalDate dueOn, String text) {}
}
