package de.lotse.network.offers;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For whom a change of a place holds where several offers are given. */
enum PlaceScope {
    /** The place itself is changed. */
    ALL,
    /** The offer moves to a place of its own, which is like the old one otherwise. */
    OWN;

    static final String FIELD = "placeScope";

    /** Empty for what nobody chose. */
    static Optional<PlaceScope> of(@Nullable String typed) {
        return Arrays.stream(values()).filter(one -> one.name().equals(typed)).findFirst();
    }
}
