package de.lotse.network.finding;

import de.lotse.network.OfferFinder.Found;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published offer with one of the topics, as far as it is ranked.
 *
 * @param topics how many of the sought topics it has
 * @param languages code and mode, as {@code ar:STAFF}
 * @param districts codes of the districts it is for; empty where it is for the whole city, or where they are only words
 * @param places codes of the districts of its places
 * @param available free places; null where nobody has said
 * @param dueOn until when it stands as confirmed
 * @param period when it is given
 */
record Candidate(
        Found offer,
        int topics,
        List<String> languages,
        boolean citywide,
        List<String> districts,
        List<String> places,
        @Nullable Integer available,
        String waitTime,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        LocalDate verifiedOn,
        LocalDate dueOn,
        Period period) {

    /**
     * As the offer and all its hours say.
     *
     * @param begins its first day; null where nobody has said
     * @param ends its last day; null for one without an end
     * @param closedUntil the last day of the days off that are today; null on another day
     */
    record Period(
            @Nullable LocalDate begins,
            @Nullable LocalDate ends,
            @Nullable LocalDate closedUntil) {}
}
