package de.lotse.casework.offers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What offers are looked for in a case.
 *
 * @param member for whom; the person of the case without one
 * @param topic the only one; empty for those of the needs
 */
record Choice(@Nullable UUID member, String topic) {

    static final Choice NONE = new Choice(null, "");
}
