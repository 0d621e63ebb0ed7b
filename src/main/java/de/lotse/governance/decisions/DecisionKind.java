package de.lotse.governance.decisions;

import static de.lotse.web.Texts.t;

/** How binding it is. */
public enum DecisionKind {
    RESOLVED,
    RECOMMENDED,
    NOTED;

    public String label() {
        return t("governance.decision.kind." + name());
    }
}
