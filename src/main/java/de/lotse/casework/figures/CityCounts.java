package de.lotse.casework.figures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Organisations;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Counts the whole municipality, one organisation after the other and beside the requests. Whoever asks for the same days joins the
 * counting that is under way. What took long is kept for a while; what did not is counted anew each time.
 */
@Component
class CityCounts {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration LONG = Duration.ofSeconds(2);
    private static final int AT_ONCE = 2; // requests come first

    private final OrganisationCounts counts;
    private final Organisations organisations;
    private final Clock clock;
    private final Cache<Asked, Run> runs =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(200).build();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("lotse-figures-", 1).daemon().factory());

    CityCounts(OrganisationCounts counts, Organisations organisations, Clock clock) {
        this.counts = counts;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The counting of these days, begun now or under way. */
    Run run(Period period) {
        var asked = new Asked(Scope.actor().tenant(), period);
        return runs.get(asked, _ -> {
            var all = organisations.all().stream()
                    .map(Organisations.Organisation::id)
                    .toList();
            return begin(asked, all);
        });
    }

    private Run begin(Asked asked, List<OrganisationId> all) {
        var run = new Run(all.size(), clock.instant());
        Map<OrganisationId, CompletableFuture<List<Count>>> parts = new LinkedHashMap<>();
        for (var organisation : all)
            parts.put(organisation, CompletableFuture.supplyAsync(() -> run.count(organisation, asked), threads));
        CompletableFuture.allOf(parts.values().toArray(CompletableFuture[]::new))
                .whenCompleteAsync(
                        (_, failure) -> {
                            var quick = clock.instant().isBefore(run.begunAt.plus(LONG));
                            if (quick || failure != null) runs.invalidate(asked);
                            if (failure != null) run.result.completeExceptionally(failure);
                            else run.result.complete(joined(parts));
                        },
                        threads);
        return run;
    }

    private static Map<OrganisationId, List<Count>> joined(Map<OrganisationId, CompletableFuture<List<Count>>> parts) {
        Map<OrganisationId, List<Count>> joined = new LinkedHashMap<>();
        parts.forEach((organisation, part) -> joined.put(organisation, part.join()));
        return joined;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private record Asked(TenantId tenant, Period period) {}

    /** One counting. */
    final class Run {

        private final int total;
        private final Instant begunAt;
        private final AtomicInteger done = new AtomicInteger();
        private final CompletableFuture<Map<OrganisationId, List<Count>>> result = new CompletableFuture<>();

        private Run(int total, Instant begunAt) {
            this.total = total;
            this.begunAt = begunAt;
        }

        /** Persons are distinct in each organisation and added up: nobody may know that one of them is known to two. */
        private List<Count> count(OrganisationId organisation, Asked asked) {
            var found = new ArrayList<Count>();
            for (var count : counts.unseen(asked.tenant(), organisation, asked.period())) {
                found.add(count);
                if (count.cell().dimension() == Dimension.TOTAL)
                    found.add(count.at(
                            Dimension.ORGANISATION, organisation.value().toString()));
            }
            done.incrementAndGet();
            return found;
        }

        /** Whether it is finished, now or within this time. */
        boolean isDone(Duration patience) {
            try {
                result.copy()
                        .completeOnTimeout(Map.of(), patience.toMillis(), TimeUnit.MILLISECONDS)
                        .join();
                return result.isDone();
            } catch (CompletionException _) {
                return true; // counts() tells why it failed
            }
        }

        /** Waits for the end. */
        List<Count> counts() {
            return Count.sum(
                    result.join().values().stream().flatMap(List::stream).toList());
        }

        /** As {@link #counts}, for somebody who knows the cases of this organisation. */
        List<Count> countsSeeing(OrganisationId own) {
            return Count.sum(result.join().entrySet().stream()
                    .flatMap(part ->
                            part.getValue().stream().map(count -> part.getKey().equals(own) ? count.seen() : count))
                    .toList());
        }

        int done() {
            return done.get();
        }

        int total() {
            return total;
        }

        /** Nothing that happened later is counted. */
        Instant begunAt() {
            return begunAt;
        }
    }
}
