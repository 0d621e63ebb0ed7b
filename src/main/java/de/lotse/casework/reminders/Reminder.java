package de.lotse.casework.reminders;

import de.lotse.casework.CaseId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open reminder as it is read.
 *
 * @param version what the reader saw; a later change makes it stale
 * @param caseId the case it belongs to, if any
 * @param clientName whose case that is
 * @param place the page of the case on which it is done; null for none in particular
 */
public record Reminder(
        UUID id,
        int version,
        @Nullable CaseId caseId,
        @Nullable String clientName,
        String assignee,
        LocalDate dueOn,
        String text,
        @Nullable String place) {

    /** Where it is done: the page of the case that it names, or the reminders. */
    String href() {
        if (caseId == null) return "/wiedervorlagen";
        return "/faelle/" + caseId.value() + "/" + (place == null ? "wiedervorlagen" : place);
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
