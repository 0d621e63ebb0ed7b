package de.lotse.casework.clientsheet;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the person is not told yet, because somebody wrote down why (Art. 15 Abs. 4, Art. 23 DSGVO, § 83 SGB X).
 *
 * @param bases legal bases on which something was shared
 * @param grants that rest on them
 * @param emergencies emergency accesses
 * @param since the first day of such a legal basis; null while there is none
 */
record Untold(
        Set<UUID> bases,
        Set<UUID> grants,
        Set<UUID> emergencies,
        @Nullable LocalDate since) {

    /** A letter to an office from that day on can tell what was shared. */
    boolean hidesLetterOf(LocalDate day) {
        return since != null && !day.isBefore(since);
    }
}
