package de.lotse.network.hsds;

import de.lotse.shared.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The package of each municipality, made when it is asked for and kept as a file until the directory changes: what is public is a question
 * of the day as well, and terms may be renamed, which counts as no change of the directory.
 */
@Component("hsdsPackages")
class Packages implements DisposableBean {

    private static final int ATTEMPTS = 3;

    private final Reading reading;
    private final Spooling spooling;
    private final Terms terms;
    private final Town town;
    private final Clock clock;
    private final Map<TenantId, Made> kept = new ConcurrentHashMap<>();

    Packages(Reading reading, Spooling spooling, Terms terms, Town town, Clock clock) {
        this.reading = reading;
        this.spooling = spooling;
        this.terms = terms;
        this.town = town;
        this.clock = clock;
    }

    Made current() {
        var state = state();
        return kept.compute(town.id(), (id, before) -> before != null && before.isStill(state) ? before : make(before));
    }

    /** Made again if the directory changed meanwhile, so that everything in it fits together. */
    private Made make(@Nullable Made before) {
        for (var attempt = 1; ; attempt++) {
            var state = state();
            var file = spooling.make(town.name());
            if (attempt < ATTEMPTS && !state.equals(state())) {
                delete(file);
                continue;
            }
            if (before != null) delete(before.file());
            return new Made(state, file);
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
        kept.values().forEach(made -> delete(made.file()));
    }

    /** @param state of the directory it was made from */
    record Made(String state, Path file) {

        String etag() {
            return "W/\"" + Named.uuid("datapackage", state) + "\"";
        }

        /** Somebody may have tidied up the folder for temporary files. */
        boolean isStill(String now) {
            return state.equals(now) && Files.exists(file);
        }
    }
}
