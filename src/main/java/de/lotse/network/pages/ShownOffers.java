package de.lotse.network.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.lotse.database.PublicReading;
import de.lotse.network.site.Visit;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Offers as the public sees them, in the language of the visit. What was read is kept until the directory or the day changes: an offer that
 * was withdrawn is gone with the next request.
 */
@Repository
class ShownOffers {

    private static final int KEPT = 2_000;

    private final PublicReading reading;
    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final Cache<Key, PublicOffer> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    ShownOffers(
            PublicReading reading,
            @Qualifier(PublicReading.JDBC) JdbcClient jdbc,
            WorkingDays workingDays,
            Clock clock) {
        this.reading = reading;
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    private record Key(TenantId tenant, UUID offer, String language, long revision, LocalDate day) {}

    /** Throws {@link NotFound} for one that is not public. */
    PublicOffer get(UUID offer) {
        return find(offer).orElseThrow(NotFound::new);
    }

    /** The offer into which one was merged that is not public any more. */
    Optional<UUID> successor(UUID offer) {
        if (find(offer).isPresent()) return Optional.empty();
        return reading.get(() -> jdbc.sql("""
                        select s.kept_id
                        from   network.successor s
                        join   network.public_offer f on f.id = s.kept_id
                        where  s.entity = 'OFFER' and s.merged_id = ?
                        limit  1""").param(offer).query(UUID.class).optional());
    }

    private Optional<PublicOffer> find(UUID offer) {
        var visit = Visit.current();
        var tenant = Scope.current().map(Scope::tenant).orElseThrow(NotFound::new);
        var key = new Key(tenant, offer, visit.language(), visit.state().revision(), LocalDate.now(clock));
        var kept = known.getIfPresent(key);
        if (kept != null) return Optional.of(kept);
        var calendar = workingDays.current();
        var read =
                reading.get(() -> new OfferReader(jdbc, calendar, visit.language(), LocalDate.now(clock)).read(offer));
        read.ifPresent(one -> known.put(key, one));
        return read;
    }
}
