package de.lotse.network.texts;

import static de.lotse.web.Texts.t;

/** Who made a translation. */
public enum TextOrigin {
    HUMAN,
    MACHINE,
    IMPORT;

    public String label() {
        return t("network.texts.origin." + this);
    }
}
