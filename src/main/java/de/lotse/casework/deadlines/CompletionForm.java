package de.lotse.casework.deadlines;

import static de.lotse.web.Texts.t;

import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a deadline was kept: when, and what was done. */
record CompletionForm(
        int version, String doneOn, String note, @Nullable UUID _once) {

    static final int LONGEST = 1_000;

    CompletionForm {
        doneOn = doneOn == null ? "" : doneOn.strip();
        note = note == null ? "" : note.strip();
    }

    LocalDate read(Reading reading, LocalDate today) {
        var day = reading.requiredDate("doneOn", doneOn);
        if (day.isAfter(today)) reading.errors().reject("doneOn", t("casework.deadlines.done.future"));
        reading.optionalText("note", note, LONGEST);
        return day;
    }
}
