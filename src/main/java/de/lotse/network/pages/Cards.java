package de.lotse.network.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.lotse.database.PublicReading;
import de.lotse.network.site.Visit;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers in a list, in the language of the visit; read together, and kept until the directory or the day changes. */
@Repository
class Cards {

    private static final int KEPT = 20_000;

    private final PublicReading reading;
    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final Cache<Key, Card> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Cards(PublicReading reading, @Qualifier(PublicReading.JDBC) JdbcClient jdbc, WorkingDays workingDays, Clock clock) {
        this.reading = reading;
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    private record Key(TenantId tenant, UUID offer, String language, long revision, LocalDate day) {}

    /** In this order; one that is not public any more is left out. */
    List<Card> of(List<UUID> offers) {
        var visit = Visit.current();
        var tenant = Scope.current().orElseThrow().tenant();
        var today = LocalDate.now(clock);
        var found = new HashMap<UUID, Card>();
        for (var offer : offers) {
            var kept = known.getIfPresent(key(tenant, offer, visit, today));
            if (kept != null) found.put(offer, kept);
        }
        var missing = offers.stream().filter(offer -> !found.containsKey(offer)).toList();
        read(missing, visit.language(), today).forEach((offer, card) -> {
            found.put(offer, card);
            known.put(key(tenant, offer, visit, today), card);
        });
        return offers.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Key key(TenantId tenant, UUID offer, Visit visit, LocalDate today) {
        return new Key(tenant, offer, visit.language(), visit.state().revision(), today);
    }

    private Map<UUID, Card> read(List<UUID> offers, String language, LocalDate today) {
        if (offers.isEmpty()) return Map.of();
        var calendar = workingDays.current();
        return reading.get(() -> new CardReader(jdbc, calendar, language, today).read(offers));
    }
}
