package de.lotse.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else saved in between (409). Pages that can compare both versions do so instead of throwing this; for all others the answer
 * shows what was typed, so that nothing is lost.
 */
public final class Conflict extends RuntimeException {

    private final @Nullable String path;

    public Conflict() {
        path = null;
    }

    /** @param path of the page on which one sees what holds now, and from which one goes on */
    public Conflict(String path) {
        this.path = path;
    }

    public Optional<String> path() {
        return Optional.ofNullable(path);
    }
}
