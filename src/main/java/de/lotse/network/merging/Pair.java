package de.lotse.network.merging;

import java.util.UUID;

/** Two entries, in whatever order. */
record Pair(UUID one, UUID other) {

    static Pair of(UUID a, UUID b) {
        return a.toString().compareTo(b.toString()) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }
}
