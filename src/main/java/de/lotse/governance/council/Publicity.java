package de.lotse.governance.council;

import static de.lotse.web.Texts.t;

/** Whether a paper is dealt with in public. */
public enum Publicity {
    PUBLIC,
    NOT_PUBLIC;

    public String label() {
        return t("governance.council.publicity." + name());
    }
}
