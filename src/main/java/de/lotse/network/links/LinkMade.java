package de.lotse.network.links;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A link that was just made.
 *
 * @param title of the page from which it was made, and its path
 * @param names of the offers for which it stands
 * @param address of it, shown this once
 * @param mail where it is to be sent; empty if it is not
 */
record LinkMade(
        String title,
        String back,
        List<UUID> offers,
        List<String> names,
        String address,
        Instant expiresAt,
        String mail) {

    LinkMade {
        offers = List.copyOf(offers);
        names = List.copyOf(names);
    }
}
