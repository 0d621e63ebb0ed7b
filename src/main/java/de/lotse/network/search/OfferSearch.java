package de.lotse.network.search;

import de.lotse.database.PublicReading;
import de.lotse.network.site.SiteStates;
import de.lotse.network.site.Visit;
import de.lotse.shared.Scope;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds public offers of the current municipality. Without words all of them: those whose confirmation is not overdue first, then by name.
 * After a change of the directory the newest may be found a moment later; what was withdrawn is never found.
 */
@Component
public class OfferSearch {

    private final Indexes indexes;
    private final SiteStates states;
    private final PublicReading reading;
    private final JdbcClient jdbc;
    private final Clock clock;

    OfferSearch(
            Indexes indexes,
            SiteStates states,
            PublicReading reading,
            @Qualifier(PublicReading.JDBC) JdbcClient jdbc,
            Clock clock) {
        this.indexes = indexes;
        this.states = states;
        this.reading = reading;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param from of the hits, counted from 0
     * @param most on one page; a map may ask for many
     */
    public OfferHits find(Wanted wanted, int from, int most) {
        var tenant = Scope.current().orElseThrow().tenant();
        var found = indexes.of(tenant, Visit.bound().map(Visit::state).orElseGet(states::current));
        var hits = found.index().find(wanted, clock.instant(), from, most);
        return found.current() ? hits : stillPublic(hits);
    }

    private OfferHits stillPublic(OfferHits hits) {
        var still = new HashSet<>(reading.get(() -> jdbc.sql("select id from network.public_offer where id = any(?)")
                .param(hits.offers().toArray(UUID[]::new))
                .query(UUID.class)
                .list()));
        var left = List.copyOf(hits.offers().stream().filter(still::contains).toList());
        var gone = hits.offers().size() - left.size();
        return new OfferHits(left, hits.total() - gone, hits.counts(), hits.exactness());
    }
}
