package de.lotse.network.freshness;

import de.lotse.network.rules.DirectoryRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Published offers of an organisation that wait for a confirmation: soon due, overdue, hidden for that reason, or never confirmed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DueOffers {

    private static final int MOST = 100; // in one letter

    private final Upkeep upkeep;
    private final DirectoryRules rules;
    private final Clock clock;

    DueOffers(Upkeep upkeep, DirectoryRules rules, Clock clock) {
        this.upkeep = upkeep;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param state how long the last confirmation lies back */
    public record Due(UUID id, String name, FreshnessState state) {}

    /** The longest overdue first, at most a hundred. */
    public List<Due> of(UUID organisation) {
        var filter = new FreshnessFilter(null, "", organisation, false);
        return upkeep.list(filter, rules.current(), LocalDate.now(clock), 0, MOST).stream()
                .map(one -> new Due(one.id(), one.name(), one.state()))
                .toList();
    }
}
