package de.lotse.network.hsds;

import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The package of each municipality, kept as a file until the directory changes: what is public is a question of the day as well, and terms
 * may be renamed, which counts as no change of the directory. It is made in the background, once however many ask for it; they wait a
 * moment, and get the last one whole while a large one takes longer.
 */
@Component("hsdsPackages")
class Packages implements DisposableBean {

    private static final int ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Reading reading;
    private final Spooling spooling;
    private final Terms terms;
    private final Town town;
    private final Clock clock;
    private final Duration patience;
    private final Map<TenantId, Made> kept = new ConcurrentHashMap<>();
    private final Map<TenantId, CompletableFuture<Made>> making = new ConcurrentHashMap<>();
    private final ExecutorService maker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("lotse-hsds").daemon().factory());

    @Autowired
    Packages(Reading reading, Spooling spooling, Terms terms, Town town, Clock clock) {
        this(reading, spooling, terms, town, clock, PATIENCE);
    }

    /** @param patience how long somebody waits for the one that is being made */
    Packages(Reading reading, Spooling spooling, Terms terms, Town town, Clock clock, Duration patience) {
        this.reading = reading;
        this.spooling = spooling;
        this.terms = terms;
        this.town = town;
        this.clock = clock;
        this.patience = patience;
    }

    /** Empty while the first one is being made. */
    Optional<Made> current() {
        var before = kept.get(town.id());
        if (before != null && before.isStill(state())) return Optional.of(before);
        var scope = Scope.current().orElseThrow(NotFound::new);
        var next = making.computeIfAbsent(town.id(), _ -> CompletableFuture.supplyAsync(() -> next(scope), maker));
        try {
            return Optional.of(next.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            return Optional.ofNullable(before).filter(made -> Files.exists(made.file()));
        } catch (ExecutionException e) {
            throw new IllegalStateException("The package could not be made", e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Made next(Scope scope) {
        try {
            return scope.get(() -> keep(make()));
        } finally {
            making.remove(scope.tenant());
        }
    }

    /** The one before stays as long as this, as somebody may just be about to read it. */
    private Made keep(Made made) {
        var before = kept.get(town.id());
        if (before != null && before.former() != null) delete(before.former());
        var next = before == null ? made : new Made(made.state(), made.file(), before.file());
        kept.put(town.id(), next);
        return next;
    }

    /** Made again if the directory changed meanwhile, so that everything in it fits together. */
    private Made make() {
        for (var attempt = 1; ; attempt++) {
            var state = state();
            var file = spooling.make(town.name());
            if (attempt == ATTEMPTS || state.equals(state())) return new Made(state, file, null);
            delete(file);
        }
    }

    private String state() {
        var revision = reading.get(jdbc -> jdbc.sql("select coalesce(max(number), 0) from network.revision")
                .query(Long.class)
                .single());
        return revision + " " + LocalDate.now(clock) + " " + vocabulary() + " " + town.name();
    }

    private UUID vocabulary() {
        return Named.uuid(terms.all(List.of()).stream()
                .flatMap(term -> Stream.of(term.id(), term.name()))
                .toArray());
    }

    /** Who is still reading it reads on. */
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy() {
        maker.shutdownNow();
        kept.values().forEach(made -> {
            delete(made.file());
            if (made.former() != null) delete(made.former());
        });
    }

    /**
     * @param state of the directory it was made from
     * @param former file of the one before
     */
    record Made(String state, Path file, @Nullable Path former) {

        String etag() {
            return "W/\"" + Named.uuid("datapackage", state) + "\"";
        }

        /** Somebody may have tidied up the folder for temporary files. */
        boolean isStill(String now) {
            return state.equals(now) && Files.exists(file);
        }
    }
}
