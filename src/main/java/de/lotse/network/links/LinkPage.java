package de.lotse.network.links;

import static de.lotse.web.Texts.t;

import de.lotse.network.links.ConfirmationLinks.Stand;
import de.lotse.network.offers.OfferHead;
import de.lotse.network.offers.Publication;
import de.lotse.web.Formats;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The link of an offer, as staff see it.
 *
 * @param stand what became of the latest one; null if there was none
 * @param mail where it can be sent; empty if there is no address or no mail server
 * @param mailServer whether there is one
 */
record LinkPage(OfferHead offer, @Nullable Stand stand, String mail, boolean mailServer, Instant now) {

    String path() {
        return LinkController.path(offer.id());
    }

    boolean isArchived() {
        return offer.is(Publication.ARCHIVED);
    }

    /** What became of the latest link, in a sentence or two. */
    String standWords() {
        if (stand == null) return t("network.links.none");
        var made = t(stand.mailed() ? "network.links.mailed" : "network.links.made", Formats.dateTime(stand.madeAt()));
        if (stand.usedAt() != null) return made + " " + t("network.links.used", Formats.dateTime(stand.usedAt()));
        var key = stand.expiresAt().isAfter(now) ? "network.links.open" : "network.links.expired";
        return made + " " + t(key, Formats.dateTime(stand.expiresAt()));
    }

    /** Whether a new link ends one that somebody may still use. */
    boolean replaces() {
        return stand != null && stand.usedAt() == null && stand.expiresAt().isAfter(now);
    }
}
