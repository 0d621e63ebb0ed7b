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
 */
public record Reminder(
        UUID id,
        int version,
        @Nullable CaseId caseId,
        @Nullable String clientName,
        String assignee,
        LocalDate dueOn,
        String text) {

    public boolean isOverdue(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
