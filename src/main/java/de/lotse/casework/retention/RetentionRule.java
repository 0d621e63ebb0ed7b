package de.lotse.casework.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long something that ended is kept. No law names a time for the files of the integration management: they go when
 * they are no longer needed (Art. 17 Abs. 1 lit. a DSGVO, § 84 Abs. 2 SGB X), so each municipality settles it with its data protection
 * officer, from {@value #SHORTEST} to {@value #LONGEST} years. Until it does, this software proposes three years for files.
 *
 * @param note the rule it rests on; null while nothing was settled
 * @param validFrom for what ends from this day on; null for what always held
 */
public record RetentionRule(
        int years, @Nullable String note, @Nullable LocalDate validFrom) {

    static final int SHORTEST = 1;
    static final int LONGEST = 30;

    static RetentionRule proposal(RecordKind kind) {
        return new RetentionRule(kind.proposedYears(), null, null);
    }

    /** The last day on which it is kept. */
    public LocalDate until(LocalDate endedOn) {
        return endedOn.plusYears(years);
    }
}
