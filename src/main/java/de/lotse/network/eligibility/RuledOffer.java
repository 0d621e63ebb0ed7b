package de.lotse.network.eligibility;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as far as its rules are concerned.
 *
 * @param member the organisation with accounts that keeps it, if one does
 * @param description who may come, in words; may be empty
 */
record RuledOffer(
        UUID id,
        String name,
        String organisation,
        @Nullable UUID member,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        String description) {

    String path() {
        return "/netzwerk/angebote/" + id;
    }

    String rulesPath() {
        return path() + "/voraussetzungen";
    }
}
