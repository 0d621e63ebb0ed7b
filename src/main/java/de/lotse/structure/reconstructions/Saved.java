package de.lotse.structure.reconstructions;

import org.jspecify.annotations.Nullable;

/** Where to go on, or the page with the form that comes back. */
record Saved<P>(@Nullable String path, @Nullable P page) {

    static <P> Saved<P> at(String path) {
        return new Saved<>(path, null);
    }

    static <P> Saved<P> refused(P page) {
        return new Saved<>(null, page);
    }
}
