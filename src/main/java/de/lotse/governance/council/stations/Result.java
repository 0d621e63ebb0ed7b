package de.lotse.governance.council.stations;

import static de.lotse.web.Texts.t;

/** What a body said. */
public enum Result {
    RESOLVED,
    CHANGED,
    NOTED,
    REJECTED,
    /** It comes before the same body once more. */
    POSTPONED,
    WITHDRAWN;

    public String label() {
        return t("governance.council.result." + name());
    }
}
