package de.lotse.network.finding;

import static java.util.stream.Collectors.toCollection;

import de.lotse.network.Fit.Verdict;
import de.lotse.network.OfferFinder;
import de.lotse.network.Seeker;
import de.lotse.network.eligibility.Eligibility;
import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class FoundOffers implements OfferFinder {

    private static final String TOPICS = "offer_topic";

    private final Candidates candidates;
    private final Eligibility eligibility;
    private final Codes codes;
    private final Clock clock;

    FoundOffers(Candidates candidates, Eligibility eligibility, Codes codes, Clock clock) {
        this.candidates = candidates;
        this.eligibility = eligibility;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public List<Suggestion> suggest(Seeker seeker, int most) {
        if (seeker.topics().isEmpty()) return List.of();
        var likeliest = candidates.likeliest(seeker);
        var rules = eligibility.rulesOf(likeliest);
        var ranking = new Ranking(seeker, codes::label, LocalDate.now(clock));
        return candidates.of(likeliest, seeker.topics()).stream()
                .map(one -> ranking.of(
                        one,
                        eligibility.fits(
                                seeker,
                                rules.getOrDefault(one.offer().id(), List.of()),
                                one.minimumAge(),
                                one.maximumAge())))
                .sorted(Comparator.comparing((Ranked one) -> one.verdict() == Verdict.DOES_NOT_FIT)
                        .thenComparing(Comparator.comparingInt(Ranked::points).reversed())
                        .thenComparing(Ranked::verdict)
                        .thenComparing(one -> one.candidate().offer().name()))
                .limit(most)
                .map(one -> suggestion(seeker, one))
                .toList();
    }

    private static Suggestion suggestion(Seeker seeker, Ranked ranked) {
        var offer = ranked.candidate().offer();
        var topic = seeker.topics().stream()
                .filter(offer.topics()::contains)
                .findFirst()
                .orElse("");
        return new Suggestion(offer, topic, ranked.verdict(), ranked.reasons());
    }

    @Override
    public Set<String> topicsOf(Collection<String> lifeAreas) {
        return codes.options(TOPICS, LocalDate.now(clock)).stream()
                .filter(topic -> lifeAreas.contains(topic.attributes().getOrDefault("life_area", "")))
                .map(topic -> topic.code())
                .collect(toCollection(LinkedHashSet::new));
    }

    @Override
    public Optional<Found> find(UUID offer) {
        return candidates.find(offer);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> offers) {
        return candidates.names(offers);
    }
}
