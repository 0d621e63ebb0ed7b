package de.lotse.structure.reconstructions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a chain of services (Dienstleistungskette).
 *
 * @param place in its chain, from 1
 * @param office of the code list office, or empty
 * @param legalDomain of the code list legal_domain, or empty
 * @param days that it takes, 0–3650; null where nobody knows
 * @param broken whether it broke here
 */
record ChainStep(
        UUID id,
        Side side,
        int place,
        String what,
        String office,
        String legalDomain,
        @Nullable Integer days,
        boolean broken) {

    /** The chain as it is, and as it should be. */
    enum Side {
        AS_IS,
        TO_BE
    }
}
