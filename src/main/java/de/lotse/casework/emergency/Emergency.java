package de.lotse.casework.emergency;

import static de.lotse.web.Texts.t;

import de.lotse.shared.GermanCalendar;
import de.lotse.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One emergency access, without what was written about it.
 *
 * @param over when it ended, or will end
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
        @Nullable String outcome,
        @Nullable LocalDate informedOn,
        String reviewer,
        @Nullable Instant reviewedAt) {

    private static final int WORKING_DAYS = 5;

    String reason() {
        return t("casework.emergency.code." + code);
    }

    boolean isRunning(Instant now) {
        return now.isBefore(over);
    }

    /** Five working days after it began. */
    LocalDate due() {
        var day = LocalDate.ofInstant(startedAt, Formats.ZONE);
        for (var left = WORKING_DAYS; left > 0; left--) day = GermanCalendar.nextWorkingDay(day.plusDays(1));
        return day;
    }

    boolean isOverdue(LocalDate today) {
        return outcome == null && due().isBefore(today);
    }
}
