package de.lotse.casework.absences;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is away; both days are included.
 *
 * @param returnedOn the day from which she is back, if earlier than planned
 * @param substituteId who stands in; null while nobody does
 */
public record Absence(
        UUID id,
        UUID userId,
        String name,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate returnedOn,
        @Nullable UUID substituteId,
        String substitute) {

    public String path() {
        return AbsenceController.PATH + "/" + id;
    }

    /** {@code 05.03.2026 bis 12.03.2026} */
    public String period() {
        return t("casework.absences.period", Formats.date(from), Formats.date(last()));
    }

    LocalDate last() {
        return returnedOn == null || returnedOn.equals(from) ? to : returnedOn.minusDays(1);
    }

    boolean isOver(LocalDate today) {
        return returnedOn != null || to.isBefore(today);
    }
}
