package de.lotse.governance.council;

import static de.lotse.web.Texts.t;

/** What a paper is for (Vorlage-Art). */
public enum PaperKind {
    /** Something is to be decided. */
    DECISION,
    REPORT,
    NOTIFICATION,
    SESSION;

    public String label() {
        return t("governance.council.kind." + name());
    }
}
