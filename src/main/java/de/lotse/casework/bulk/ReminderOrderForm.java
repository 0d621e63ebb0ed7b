package de.lotse.casework.bulk;

import static de.lotse.web.Texts.t;

import de.lotse.casework.bulk.BulkRun.Action;
import de.lotse.casework.bulk.BulkRun.Chosen;
import de.lotse.casework.bulk.BulkRun.Subject;
import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with the reminders that were chosen.
 *
 * @param row each {@code id.version}
 * @param all not only these but the whole list
 */
record ReminderOrderForm(
        List<String> row,
        String all,
        String action,
        String bulkDueOn,
        @Nullable UUID _once) {

    ReminderOrderForm {
        row = row == null ? List.of() : List.copyOf(row);
        all = all == null ? "" : all;
        action = action == null ? "" : action;
        bulkDueOn = bulkDueOn == null ? "" : bulkDueOn.strip();
    }

    boolean isAll() {
        return all.equals("true");
    }

    /** Without what is no row. */
    List<Chosen> chosen() {
        return Chosen.read(row);
    }

    Errors check(LocalDate today) {
        var reading = new Reading(today);
        if (Action.of(action).filter(one -> one.subject() == Subject.REMINDERS).isEmpty())
            reading.errors().reject(t("casework.bulk.action.choose"));
        if (action.equals(Action.MOVE.name()) && day(reading).isBefore(today))
            reading.errors().reject("bulkDueOn", t("casework.reminders.past"));
        return reading.errors();
    }

    LocalDate day(Reading reading) {
        return reading.requiredDayAhead("bulkDueOn", bulkDueOn);
    }
}
