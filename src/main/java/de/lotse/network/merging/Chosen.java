package de.lotse.network.merging;

import de.lotse.network.entries.Kind;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Two entries, as an address or a form names them.
 *
 * @param one goes on
 * @param other goes into the archive
 */
record Chosen(Kind kind, UUID one, UUID other) {

    /** Empty for what names no two entries. */
    static Optional<Chosen> of(String kind, String one, String other) {
        if (!isId(one) || !isId(other) || one.equalsIgnoreCase(other)) return Optional.empty();
        return Optional.of(new Chosen(kind(kind), UUID.fromString(one), UUID.fromString(other)));
    }

    static Kind kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(Kind.ORGANISATION);
    }

    private static boolean isId(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
