package de.lotse.casework.day;

import de.lotse.casework.drafts.OpenDraft;
import de.lotse.casework.phonenotes.OpenPhoneNotes.OpenPhoneNote;
import java.time.LocalDate;
import java.util.List;

/**
 * Mein Tag.
 *
 * @param phoneNotes one's own that belong nowhere yet
 * @param drafts one's own texts that were not sent
 * @param quiet running cases in which nobody has had a contact for four weeks
 */
record DayPage(
        String name,
        LocalDate today,
        List<DayItem> items,
        List<OpenPhoneNote> phoneNotes,
        List<OpenDraft> drafts,
        List<QuietCase> quiet,
        Counts counts) {

    List<DayItem> overdue() {
        return items.stream().filter(item -> item.isOverdue(today)).toList();
    }

    List<DayItem> dueToday() {
        return items.stream().filter(item -> item.dueOn().equals(today)).toList();
    }

    List<DayItem> soon() {
        return items.stream().filter(item -> item.dueOn().isAfter(today)).toList();
    }

    /** How many of one's cases are in which state. */
    record Counts(int opening, int active, int paused) {
        int all() {
            return opening + active + paused;
        }
    }
}
