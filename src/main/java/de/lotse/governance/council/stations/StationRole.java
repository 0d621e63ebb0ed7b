package de.lotse.governance.council.stations;

import static de.lotse.web.Texts.t;

/** What a body is asked for. */
public enum StationRole {
    /** Anhörung */
    HEARING,
    /** Vorberatung */
    PRELIMINARY,
    /** Entscheidung */
    DECISION;

    public String label() {
        return t("governance.council.role." + name());
    }
}
