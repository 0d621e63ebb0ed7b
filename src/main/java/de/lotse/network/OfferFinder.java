package de.lotse.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds published offers for somebody, inside the caller's transaction. Offers that are closed, over or hidden because nobody has confirmed
 * them for too long are not found. The number of queries does not depend on the number of offers.
 */
public interface OfferFinder {

    /** The best first, with the reasons; none without a topic. What does not fit comes last, because the offer decides and not a list. */
    List<Suggestion> suggest(Seeker seeker, int most);

    /** The topics (code list offer_topic) that belong to these life areas (code list life_area), in the order of the list. */
    Set<String> topicsOf(Collection<String> lifeAreas);

    /** Any offer that is not archived, or the one it was merged into; empty for an archived one, and for an id that is none. */
    Optional<Found> find(UUID offer);

    /** The names of offers, archived ones as well, and that of the one it was merged into; what is gone is left out. */
    Map<UUID, String> names(Collection<UUID> offers);

    /**
     * @param member the organisation with accounts that gives it, if it is one
     * @param topics codes of offer_topic
     */
    record Found(
            UUID id,
            String name,
            UUID organisation,
            String organisationName,
            @Nullable UUID member,
            List<String> topics) {}

    /**
     * @param topic the first of the sought ones that it has
     * @param verdict the worst of its rules
     * @param reasons the most important first
     */
    record Suggestion(Found offer, String topic, Fit.Verdict verdict, List<Reason> reasons) {}

    /** @param kind whether it speaks for the offer, leaves something open or speaks against it */
    record Reason(Fit.Verdict kind, String words) {}
}
