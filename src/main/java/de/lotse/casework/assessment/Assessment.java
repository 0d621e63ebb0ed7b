package de.lotse.casework.assessment;

import de.lotse.casework.cases.CaseHead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version.
 *
 * @param number counts within the case, from 1
 * @param assessedOn when it was talked through with the person; a draft has no day yet
 */
record Assessment(
        UUID id,
        int number,
        @Nullable UUID previous,
        @Nullable LocalDate assessedOn,
        String author,
        Instant createdAt) {

    boolean isDraft() {
        return assessedOn == null;
    }

    String path(CaseHead head) {
        return head.path(AssessmentConfiguration.TAB + "/" + id);
    }
}
