package de.lotse.network.contacts;

import de.lotse.network.offers.Entity;
import de.lotse.shared.NotFound;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose people these are.
 *
 * @param member the organisation with accounts that keeps it, if one does
 */
record PersonOwner(
        Kind kind, UUID id, String name, @Nullable UUID member) {

    enum Kind {
        OFFER("angebote", "offer_id"),
        ORGANISATION("organisationen", "organisation_id"),
        LOCATION("orte", "location_id");

        private final String word;
        private final String column;

        Kind(String word, String column) {
            this.word = word;
            this.column = column;
        }

        /** @throws NotFound for another word of an address */
        static Kind called(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }

        String column() {
            return column;
        }

        Entity entity() {
            return Entity.valueOf(name());
        }
    }

    /** Its own page. */
    String home() {
        return "/netzwerk/" + kind.word + "/" + id;
    }

    /** That of its people. */
    String path() {
        return home() + "/personen";
    }
}
