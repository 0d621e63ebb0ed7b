package de.lotse.casework.bulk;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The reminder that is to be set in the cases that were chosen.
 *
 * @param all not only these but the whole list, on all pages
 */
record CaseOrderForm(
        List<UUID> row,
        String all,
        String bulkDueOn,
        String bulkText,
        @Nullable UUID _once) {

    static final int LONGEST = 1_000;

    CaseOrderForm {
        row = row == null ? List.of() : List.copyOf(row);
        all = all == null ? "" : all;
        bulkDueOn = bulkDueOn == null ? "" : bulkDueOn.strip();
        bulkText = bulkText == null ? "" : bulkText.strip();
    }

    boolean isAll() {
        return all.equals("true");
    }

    Errors check(LocalDate today) {
        var reading = new Reading(today);
        if (day(reading).isBefore(today)) reading.errors().reject("bulkDueOn", t("casework.reminders.past"));
        reading.text("bulkText", bulkText, LONGEST, t("casework.reminders.text.missing"));
        return reading.errors();
    }

    LocalDate day(Reading reading) {
        return reading.requiredDayAhead("bulkDueOn", bulkDueOn);
    }
}
