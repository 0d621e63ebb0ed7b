package de.lotse.casework.plan;

import de.lotse.casework.cases.CaseHead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of the plan.
 *
 * @param number counts within the case, from 1
 * @param agreement null for a draft
 * @param endedOn when it was superseded or ended
 */
record Plan(
        UUID id,
        int number,
        PlanStatus status,
        String author,
        Instant createdAt,
        @Nullable Agreement agreement,
        @Nullable LocalDate endedOn) {

    boolean isDraft() {
        return status == PlanStatus.DRAFT;
    }

    boolean isAgreed() {
        return status == PlanStatus.AGREED;
    }

    String path(CaseHead head) {
        return head.path(PlanConfiguration.TAB + "/" + id);
    }
}
