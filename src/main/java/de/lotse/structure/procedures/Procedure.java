package de.lotse.structure.procedures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What offices agreed on, as one revision words it.
 *
 * @param latest the revision that counts
 * @param source the decision it rests on, in words; may be empty
 * @param domains of the code list legal_domain
 * @param reason why it was revised; empty in the first
 */
record Procedure(
        UUID id,
        int revision,
        int latest,
        @Nullable UUID theme,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String title,
        String summary,
        String source,
        List<String> domains,
        String reason,
        @Nullable String author,
        Instant savedAt,
        List<Duty> duties) {

    /**
     * Who does what.
     *
     * @param office of the code list office
     * @param due when, in words; may be empty
     */
    record Duty(String office, String what, String due) {}

    String path() {
        return Procedures.PATH + "/" + id;
    }

    boolean isLatest() {
        return revision == latest;
    }

    boolean inForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }
}
