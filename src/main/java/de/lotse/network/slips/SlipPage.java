package de.lotse.network.slips;

import de.lotse.kern.Option;
import java.util.List;

/** One slip, and what became of it. */
record SlipPage(Slip slip) {

    List<Option> outcomes() {
        return Option.named("network.slips.outcome.", SlipOutcome.values());
    }

    String outcome() {
        return slip.outcome() == null ? "" : slip.outcome().name();
    }
}
