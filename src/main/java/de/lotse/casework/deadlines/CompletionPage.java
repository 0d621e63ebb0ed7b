package de.lotse.casework.deadlines;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One deadline, with the form to complete it.
 *
 * @param computed how its day came about; null if the rules have changed since
 * @param conflict what was typed beside what somebody else has saved meanwhile; empty if nobody has
 */
record CompletionPage(
        CaseHead head,
        Deadline deadline,
        @Nullable ComputedDeadline computed,
        CompletionForm form,
        Errors errors,
        List<ConflictRow> conflict,
        LocalDate today) {

    boolean isOpen() {
        return head.writable() && deadline.isOpen();
    }

    String action() {
        return head.path(DeadlineService.PATH + "/" + deadline.id() + "/erledigung");
    }
}
