package de.lotse.network.freshness;

import static de.lotse.web.Texts.t;

/** How an offer was confirmed. */
public enum Method {
    /** By somebody of its organisation with an account of her own. */
    LOGIN,
    /** By a link that was sent to it. */
    TOKEN,
    /** By somebody of its organisation on the phone. */
    PHONE,
    /** By staff, who looked at its website or a leaflet. */
    STAFF;

    public String label() {
        return t("network.freshness.method." + this);
    }
}
