package de.lotse.casework.emergency;

import static de.lotse.web.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One emergency access, without what was written about it.
 *
 * @param over when it ended, or will end
 * @param due until when somebody else reviews it: five working days after it began
 * @param outcome JUSTIFIED or NOT_JUSTIFIED; null while nobody has reviewed it
 */
record Emergency(
        UUID id,
        UUID caseId,
        String caseNumber,
        String user,
        String code,
        Instant startedAt,
        Instant over,
        LocalDate due,
        @Nullable String outcome,
        @Nullable LocalDate informedOn,
        String reviewer,
        @Nullable Instant reviewedAt) {

    String reason() {
        return t("casework.emergency.code." + code);
    }

    boolean isRunning(Instant now) {
        return now.isBefore(over);
    }

    boolean isOverdue(LocalDate today) {
        return outcome == null && due.isBefore(today);
    }
}
