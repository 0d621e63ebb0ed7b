package de.lotse.network.links;

import de.lotse.network.offers.OfferHead;
import java.time.Instant;

/**
 * A link that was just made.
 *
 * @param address of it, shown this once
 * @param mail where it is to be sent; empty if it is not
 */
record LinkMade(OfferHead offer, String address, Instant expiresAt, String mail) {}
