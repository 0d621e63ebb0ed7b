package de.lotse.network.proposals;

import static de.lotse.web.Texts.t;

/** What became of a proposed change. */
enum Decision {
    ACCEPTED,
    REJECTED;

    String label() {
        return t("network.proposals.decision." + this);
    }
}
