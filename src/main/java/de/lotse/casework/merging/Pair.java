package de.lotse.casework.merging;

import java.util.UUID;

/** Two rows that may be one person; the older one comes first and is the one that stays. */
record Pair(UUID first, UUID second) {

    static Pair of(UUID one, UUID other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    String path() {
        return "/personen/zusammenfuehrung?eine=" + first + "&andere=" + second;
    }
}
