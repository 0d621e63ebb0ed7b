package de.lotse.casework.reminders;

import static de.lotse.web.Texts.t;

import de.lotse.casework.reminders.Reminders.Ending;
import de.lotse.web.Formats;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A reminder that has ended.
 *
 * @param endedBy the name; empty where nobody did it by hand
 * @param changeable whether the acting person may open it again
 */
record EndedReminder(Reminder reminder, Ending ending, Instant endedAt, String endedBy, boolean changeable) {

    String how(LocalDate today) {
        return t("casework.reminders.ended.how." + ending, Formats.lately(endedAt, today), endedBy);
    }
}
