package de.lotse.network.proposals;

import de.lotse.network.offers.OfferField;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param before what stood there when it was proposed
 * @param decision null as long as nobody has decided
 * @param decidedBy name of whoever did
 */
record ProposedField(
        OfferField field,
        String before,
        String proposed,
        @Nullable Decision decision,
        String reason,
        String decidedBy,
        @Nullable Instant decidedAt) {

    boolean isOpen() {
        return decision == null;
    }
}
