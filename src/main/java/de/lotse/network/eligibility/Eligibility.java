package de.lotse.network.eligibility;

import static java.util.stream.Collectors.toMap;

import de.lotse.network.Fit;
import de.lotse.network.Seeker;
import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the rules of offers say of somebody, for the features that look for an offer. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Eligibility {

    private static final String LEVELS = "language_level";

    private final Rules rules;
    private final RuleWords words;
    private final Codes codes;
    private final Clock clock;

    Eligibility(Rules rules, RuleWords words, Codes codes, Clock clock) {
        this.rules = rules;
        this.words = words;
        this.codes = codes;
        this.clock = clock;
    }

    /** One query for all of them, however many. An offer without a rule has no entry. */
    public Map<UUID, List<Rule>> rulesOf(Collection<UUID> offers) {
        return rules.of(offers);
    }

    /** One fit for each rule, and for each bound of the age. */
    public List<Fit> fits(Seeker seeker, List<Rule> rules, @Nullable Integer minimumAge, @Nullable Integer maximumAge) {
        var evaluation = new Evaluation(seeker, ranks());
        var all = new ArrayList<>(Rule.ofAges(minimumAge, maximumAge));
        all.addAll(rules);
        return all.stream().map(rule -> words.fit(rule, evaluation.of(rule))).toList();
    }

    private Map<String, Integer> ranks() {
        return codes.options(LEVELS, LocalDate.now(clock)).stream()
                .flatMap(code -> Stream.ofNullable(code.attributes().get("rank"))
                        .filter(rank -> !rank.isEmpty())
                        .map(rank -> Map.entry(code.code(), Integer.valueOf(rank))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
