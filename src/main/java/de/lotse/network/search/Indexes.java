package de.lotse.network.search;

import de.lotse.network.site.SiteState;
import de.lotse.network.site.SiteStates;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The index of each municipality. It is as old as the directory when it was read, and of the day; whoever asks later gets it all the same,
 * and a newer one is made beside it. Only the first question of all waits.
 */
@Component
class Indexes {

    private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);

    /** While a large directory is being edited its index is made over and over; a third of one core is enough for that. */
    private static final int REST = 3;

    private final OfferTexts texts;
    private final Tenants tenants;
    private final SiteStates states;
    private final Clock clock;
    private final Map<TenantId, Kept> kept = new ConcurrentHashMap<>();
    private final ExecutorService builder = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("offer-index")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    Indexes(OfferTexts texts, Tenants tenants, SiteStates states, Clock clock) {
        this.texts = texts;
        this.tenants = tenants;
        this.states = states;
        this.clock = clock;
    }

    /** @param current whether it is that of this state of the directory, on this day */
    record Found(OfferIndex index, boolean current) {}

    /** So that the first visitor does not wait either. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        for (var tenant : tenants.active())
            Scope.of(tenant.id()).run(() -> renew(tenant.id(), version(states.current())));
    }

    Found of(TenantId tenant, SiteState state) {
        var wanted = version(state);
        var there = of(tenant).snapshot;
        if (there != null && there.version().equals(wanted)) return new Found(there.index(), true);
        var renewal = renew(tenant, wanted);
        var snapshot = there == null ? renewal.join() : there;
        return new Found(snapshot.index(), snapshot.version().equals(wanted));
    }

    private Version version(SiteState state) {
        return new Version(state.revision(), state.changedAt(), LocalDate.now(clock));
    }

    private CompletableFuture<Snapshot> renew(TenantId tenant, Version wanted) {
        return of(tenant).renew(() -> build(tenant, wanted), builder, clock.instant());
    }

    private Kept of(TenantId tenant) {
        return kept.computeIfAbsent(tenant, _ -> new Kept());
    }

    private Snapshot build(TenantId tenant, Version version) {
        var began = System.nanoTime();
        var index = IndexBuilder.build(Scope.of(tenant).get(texts::all));
        var took = Duration.ofNanos(System.nanoTime() - began);
        LOG.info("index of {} offers of municipality {} made in {} ms", index.size(), tenant.value(), took.toMillis());
        return new Snapshot(version, index, took);
    }

    @PreDestroy
    void stop() {
        builder.shutdownNow();
    }

    private record Version(long revision, @Nullable Instant changedAt, LocalDate day) {}

    private record Snapshot(Version version, OfferIndex index, Duration took) {}

    /** Of one municipality: what is there, and what is being made. */
    private static final class Kept {

        private volatile @Nullable Snapshot snapshot;
        private @Nullable CompletableFuture<Snapshot> renewal;
        private Instant restsUntil = Instant.MIN;

        synchronized CompletableFuture<Snapshot> renew(Supplier<Snapshot> build, ExecutorService builder, Instant now) {
            var running = renewal;
            if (running != null) return running;
            var there = snapshot;
            if (there != null && now.isBefore(restsUntil)) return CompletableFuture.completedFuture(there);
            var made = CompletableFuture.supplyAsync(build, builder);
            renewal = made;
            made.whenComplete((fresh, failure) -> finished(fresh, failure, now));
            return made;
        }

        private synchronized void finished(@Nullable Snapshot fresh, @Nullable Throwable failure, Instant began) {
            renewal = null;
            if (failure != null) LOG.warn("the index of offers could not be made", failure);
            if (fresh == null) return;
            snapshot = fresh;
            restsUntil = began.plus(fresh.took().multipliedBy(REST));
        }
    }
}
