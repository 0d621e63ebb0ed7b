package de.lotse.governance.bodies;

import static de.lotse.web.Texts.t;

/** What kind of body it is; a municipality may have words of its own for them. */
public enum BodyKind {
    STEERING_GROUP,
    PROJECT_GROUP,
    WORKING_GROUP,
    COUNCIL,
    COMMITTEE,
    ADVISORY_BODY,
    EXPERT_GROUP;

    public String label() {
        return t("governance.kind." + name());
    }
}
